// Whether a shell is around this page is said by the name of its frame, or by the end of its address; only then is
// anything fetched for it.
if (parent !== self && /^tac-lms |#lms=/.test(window.name + location.hash)) void import('./bridge.client.ts')
