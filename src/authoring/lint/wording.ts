import { isChoice } from './item.ts'
import { type ItemRule, withWords } from './rule.ts'
import { firstMatch, plain, short, unquoted, wordCount } from './text.ts'

const stem = ['stem']

/** The sentence that asks, and the words that give an answer away. */
export const wording: readonly ItemRule[] = [
  {
    id: 'L07',
    severity: 'error',
    title: 'The sentence that asks has no “not”, “except”, “least” or “false”.',
    why: 'Under such a question people look for what is right, and choose it.',
    applies: isChoice,
    check: withWords(({ leadIn }, { negative }) => {
      const found = firstMatch(unquoted(leadIn), [negative])
      return found ? [{ path: stem, message: `it asks with ${short(found)}. Ask for what is so.` }] : []
    }),
  },
  {
    id: 'L08',
    severity: 'warning',
    title: 'The last sentence is a question with a question mark.',
    why: 'A sentence that breaks off has to be held in mind until an option ends it.',
    applies: isChoice,
    check: ({ leadIn }) =>
      /[?？]\W*$/.test(leadIn) ? [] : [{ path: stem, message: `${short(leadIn)} is no question. End with one.` }],
  },
  {
    id: 'L11',
    severity: 'warning',
    title: '“Always”, “never”, “only” and “must” do not stand in wrong options alone.',
    why: 'Readers have learned that what is so sure of itself is wrong.',
    applies: isChoice,
    check: withWords(({ parts }, { absolute }) => {
      const sure = parts.filter(({ text }) => absolute.test(text))
      if (sure.some(({ correct }) => correct !== false)) return []
      return sure.slice(0, 1).map(({ text, path }) => ({
        path,
        message: `${short(absolute.exec(text)?.[0] ?? '')} stands in wrong options alone. Say it without, or let a right one be as sure.`,
      }))
    }),
  },
  {
    id: 'L12',
    severity: 'warning',
    title: 'No option is vague (“often”, “usually”, “may”).',
    why: 'How often is often? Two readers take the same option in two ways.',
    applies: isChoice,
    check: withWords(({ parts }, { vague }) =>
      parts.flatMap(({ text, path }) => {
        const found = vague.exec(text)?.[0]
        return found ? [{ path, message: `${short(found)} is vague. Say when, or leave it out.` }] : []
      }),
    ),
  },
  {
    id: 'L13',
    severity: 'warning',
    title: 'No striking word of the stem comes back in the right option alone.',
    why: 'The echo gives the answer to whoever does not know it.',
    applies: isChoice,
    check: withWords(({ scene, leadIn, parts }, { common, root }) => {
      const rootsOf = (text: string) =>
        new Set(
          plain(text.replace(/[’'-]/g, ' '))
            .split(' ')
            .filter((word) => word.length > 3 && !common.has(word))
            .map(root),
        )
      const asked = rootsOf(`${scene} ${leadIn}`)
      const wrong = new Set(parts.filter(({ correct }) => !correct).flatMap(({ text }) => [...rootsOf(text)]))
      return parts
        .filter(({ correct }) => correct)
        .flatMap(({ text, path }) => {
          const echo = [...rootsOf(text)].filter((word) => asked.has(word) && !wrong.has(word))
          const named = echo.map((word) => `“${word}”`).join(', ')
          return echo.length > 0
            ? [{ path, message: `${named} of the stem comes back in the right option alone. Use another word.` }]
            : []
        })
    }),
  },
  {
    id: 'L18',
    severity: 'error',
    title: 'The sentence that asks does not end in “a” or “an”.',
    why: 'Grammar would pick the option.',
    applies: isChoice,
    check: withWords(({ leadIn }, { cue }) =>
      cue?.test(leadIn) ? [{ path: stem, message: 'it ends in an article. Put the article into the options.' }] : [],
    ),
  },
  {
    id: 'L19',
    severity: 'warning',
    title: 'The sentence that asks has four words or more, and says something without the options.',
    why: 'An informed reader can answer with the options covered.',
    applies: isChoice,
    check({ leadIn }, { language }) {
      const few = wordCount(leadIn) < 4
      if (!few && !language?.emptyQuestion.test(leadIn)) return []
      return [{ path: stem, message: `${short(leadIn)} asks nothing by itself. Say what is asked about.` }]
    },
  },
]
