const { framed, package: inPackage } = document.documentElement.dataset

// The early script has said that this page stands in a frame. In a package a shell stands around it, which has its own words.
if (framed !== undefined && inPackage === undefined) void import('./framed.client.ts')
