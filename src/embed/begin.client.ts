const { framed, package: inPackage } = document.documentElement.dataset

// The early script has said that this page stands in a frame. In a package or on a host a shell may stand around it, which has its own words.
if (framed === '' && inPackage === undefined) void import('./framed.client.ts')
