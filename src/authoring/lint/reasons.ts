import { isFact } from './item.ts'
import { type ItemRule, withWords } from './rule.ts'
import { short, wordCount } from './text.ts'

const enough = 8

/** The rationales of questions that have a right answer: one for each option, card, pair and sentence. */
export const reasons: readonly ItemRule[] = [
  {
    id: 'L04',
    severity: 'error',
    title: 'Every option, card, pair and sentence has a rationale of eight words or more.',
    why: 'An explanation teaches; “right” and “wrong” alone hardly do.',
    applies: isFact,
    check: ({ parts }) =>
      parts
        .filter(({ rationale = '' }) => wordCount(rationale) < enough)
        .map(({ what, text, rationale = '', path }) => ({
          path,
          message: `the rationale of the ${what} ${short(text)} has ${wordCount(rationale)} words. Say what it does, why, and when it would fit.`,
        })),
  },
  {
    id: 'L05',
    severity: 'warning',
    title: 'A rationale does not open with a verdict.',
    why: 'The page has said it already, and whoever reads “wrong” stops reading.',
    applies: isFact,
    check: withWords(({ parts }, { verdict }) =>
      parts.flatMap(({ rationale = '', path }) => {
        const found = verdict.exec(rationale)?.[0].trim()
        return found
          ? [
              {
                path: [...path, 'rationale'],
                message: `it opens with ${short(found)}. Begin with what this choice does in the group.`,
              },
            ]
          : []
      }),
    ),
  },
]
