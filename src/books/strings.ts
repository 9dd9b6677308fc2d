import type { Strings } from '#i18n/en.ts'

/** What a book says besides what the pages say. */
export type BookStrings = Strings['books']
