import type { Item, Part } from './item.ts'

/** What no program can see, asked of two people who did not write the question. */
export const humanQuestions: Readonly<Record<string, string>> = {
  H01: 'Cover the options: can an informed person answer from the stem alone?',
  H02: 'Would two Balint leaders agree on the answer without talking? If not, it has to become a concordance question.',
  H03: 'Is every wrong option something that a real student or member would say?',
  H04: 'Is each option true to its kind: one topic, one grammatical form, comparable rank?',
  H05: 'Does the rationale say when the other option would fit?',
  H06: 'Does the question test its outcome, or reading skill, trivia or culture?',
  H07: 'Is the patient a person with reasons, and no type? Would a patient reading this feel respected?',
  H08: 'Could the story be recognised as a real person’s? (All cases are invented; a real one with changed details is not.)',
  H09: 'Does any feeling get marked as wrong?',
  H10: 'Does it hold across Balint traditions: presenter inside or outside the circle, one or two leaders?',
  H11: 'Does the translation keep register and idiom, above all in the mottos? (English has none: leave it out.)',
}

/** Who outside the authors has signed a question, if anybody has. */
export function reviewer({ question }: Item): string | undefined {
  const { reviewed_by: by, reviewed_on: on } = question
  return by ? [by, on].filter(Boolean).join(', ') : undefined
}

/**
 * A sheet in Markdown for people who review questions.
 * @param outcomes what each outcome promises, by id
 */
export function reviewSheet(items: readonly Item[], outcomes: ReadonlyMap<string, string>): string {
  const reviewed = items.filter((item) => reviewer(item)).length
  return [
    '# Review of questions',
    `Questions on this sheet: ${items.length}. Reviewed so far by somebody outside the authors: ${reviewed || 'none'}.`,
    'Two people look at each question: a Balint leader at the content, a teacher at the form. One of them reads it aloud. Whoever has looked signs in the file, with `reviewed_by` and `reviewed_on`; nobody signs for somebody else.',
    ...items.flatMap((item) => sheetOf(item, outcomes)),
  ].join('\n\n')
}

function sheetOf(item: Item, outcomes: ReadonlyMap<string, string>): string[] {
  const { id, file, kind, level, outcome, parts, stem, lineOf } = item
  return [
    `## ${id}`,
    `${file}:${lineOf([])} · ${kind} · ${level} · serves ${outcome}: ${outcomes.get(outcome) ?? 'not in the outline'}`,
    quoted(stem),
    ...classesOf(item),
    ...(parts.length > 0 ? [parts.map(partText).join('\n')] : []),
    [
      '| | Question to the reviewer | Yes, no, and what to change |',
      '|---|---|---|',
      ...Object.entries(humanQuestions).map(([name, text]) => `| ${name} | ${text} | |`),
    ].join('\n'),
    `Signed so far: ${reviewer(item) ?? 'nobody'}`,
    'Content (Balint leader): ______________________ Date: ____________',
    'Form (teacher): ______________________ Date: ____________',
  ]
}

const quoted = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n')

function classesOf({ question }: Item): string[] {
  if (question.kind !== 'categorise') return []
  return [`Classes: ${question.classes.map(({ id, title }) => `${title} (${id})`).join(', ')}`]
}

function partText({ id, text, match, rationale, correct, class: kind }: Part, place: number): string {
  const key = correct === undefined ? '' : correct ? '**[right]** ' : '[wrong] '
  const belongs = [...(match ? [match] : []), ...(kind ? [`*${kind}*`] : [])].map((one) => ` → ${one}`).join('')
  return `${place + 1}. ${key}${text || id}${belongs}${rationale ? `\n   ${rationale}` : ''}`
}
