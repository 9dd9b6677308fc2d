import { progressKey } from './storage.ts'

// In a learning platform all packages share one storage, and so do learners who share a device. The shell says in the
// name of its frame whose record this is; a page of a package that is opened outside of it has one for the package.
const { package: id } = document.documentElement.dataset
const [, scope = id && `${id}.0`] = (parent !== self && /^tac-lms \S+ \S+ ([\w.-]+)$/.exec(window.name)) || []

/** The name under which the record of this page is stored. */
export const ownKey = scope ? `${progressKey}:${scope}` : progressKey
