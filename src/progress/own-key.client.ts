import { progressKey } from './storage.ts'

// In a learning platform all packages share one storage, and so do learners who share a device. The shell says in the
// name of its frame whose record this is; a page of a package that is opened outside of it has one for the package.
const whose = /^tac-lms .* (\S+)$/.exec(window.name)?.[1] ?? document.documentElement.dataset['package']

/** The name under which the record of this page is stored. */
export const ownKey = whose ? `${progressKey}:${whose}` : progressKey
