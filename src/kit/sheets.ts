/** The sheets of the facilitator’s kit in their order. An id is an address, and never changes. */
export const sheetIds = [
  'the-hour',
  'opening-words',
  'letter',
  'prompts',
  'seven-minutes',
  'fishbowl',
  'tally',
  'debrief',
  'difficult-moments',
  'curriculum',
  'scaffolds',
  'access',
  'linking',
  'evaluation',
  'slides',
] as const

/** The name of a sheet’s file: its place in two digits, and its id. */
export const sheetFile = (id: (typeof sheetIds)[number]): string =>
  `${String(sheetIds.indexOf(id) + 1).padStart(2, '0')}-${id}.mdx`

/** The most ruled lines that one blank can have: more do not fit on a page. */
export const mostLines = 24
