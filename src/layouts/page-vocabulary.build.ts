import CriteriaTable from '#accessibility/CriteriaTable.astro'
import ChangeLog from '#course/ChangeLog.astro'

/** What the page on accessibility draws beside the vocabulary of all pages, and the one on changes. */
export const accessibilityComponents = { CriteriaTable }
export const changesComponents = { ChangeLog }
