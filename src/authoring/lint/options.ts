import { isChoice } from './item.ts'
import type { Fault, ItemRule } from './rule.ts'
import { withWords } from './rule.ts'
import { firstMatch, isQuotation, plain, short, wordsOf } from './text.ts'

/** How the options of a choice stand beside each other. */
export const options: readonly ItemRule[] = [
  {
    id: 'L02',
    severity: 'error',
    title: 'A single question has one right option; a multiple one has two or more, and one that is not, and says so.',
    why: 'A reader has to know how many to look for.',
    applies: isChoice,
    check({ kind, parts, stem }, { language }) {
      const keys = parts.filter(({ correct }) => correct).length
      const path = ['options']
      if (kind === 'single')
        return keys === 1 ? [] : [{ path, message: `${keys} options are right. Leave exactly one with correct: true.` }]
      const faults: Fault[] = []
      if (keys < 2)
        faults.push({ path, message: `${keys} options are right. Make it two or more, or use kind: single.` })
      if (keys === parts.length) faults.push({ path, message: 'every option is right. Add one that is not.' })
      if (language && !language.severalAllowed.test(stem))
        faults.push({ path: ['stem'], message: 'the stem does not say how many. Add “Choose all that apply.”' })
      return faults
    },
  },
  {
    id: 'L03',
    severity: 'error',
    title: 'A choice has three or four options (fewer: an error; more than five: a warning).',
    why: 'Two make a coin to toss, and a sixth is rarely what anybody would think.',
    applies: isChoice,
    check({ parts }) {
      const path = ['options']
      if (parts.length < 3) return [{ path, message: `there are ${parts.length} options. Write three or four.` }]
      if (parts.length <= 5) return []
      const message = `there are ${parts.length} options. Take out those that nobody would choose.`
      return [{ path, message, severity: 'warning' }]
    },
  },
  {
    id: 'L06',
    severity: 'error',
    title: 'No option stands for others (“all of the above”, “A and C”).',
    why: 'Whoever is sure of two options has the answer without the third.',
    applies: isChoice,
    check: withWords(({ parts }, { otherOptions }) =>
      parts.flatMap(({ text, path }) => {
        const found = firstMatch(text, otherOptions)
        return found ? [{ path, message: `${short(found)} stands for other options. Say what you mean instead.` }] : []
      }),
    ),
  },
  {
    id: 'L14',
    severity: 'error',
    title: 'No option stands twice.',
    why: 'Two options with the same words cannot both be right, so neither is.',
    applies: isChoice,
    check({ parts }) {
      const seen = parts.map(({ text }) => plain(text))
      return parts.flatMap(({ text, path }, place) =>
        seen.indexOf(seen[place] ?? '') < place
          ? [{ path, message: `${short(text)} stands here already. Write another option, or take it out.` }]
          : [],
      )
    },
  },
  {
    id: 'L15',
    severity: 'warning',
    title: 'Not all options begin with the same word.',
    why: 'What is the same in all of them is read three times and belongs into the stem.',
    applies: isChoice,
    check({ parts }) {
      const first = parts.map(({ text }) => plain(wordsOf(text)[0] ?? ''))
      if (parts.length < 2 || first[0] === '' || first.some((word) => word !== first[0])) return []
      return [{ path: ['options'], message: `all options begin with “${first[0]}”. Move it into the stem.` }]
    },
  },
  {
    id: 'L16',
    severity: 'warning',
    title: 'Options have one form: all are quotations or none is, and all end alike.',
    why: 'The one that looks different is chosen, or passed over, for its looks.',
    applies: isChoice,
    check({ parts }) {
      const quoted = parts.filter(({ text }) => isQuotation(text)).length
      if (quoted > 0 && quoted < parts.length)
        return [
          { path: ['options'], message: `${quoted} of ${parts.length} options are quotations. Make it all or none.` },
        ]
      // What people say may be a question or not; only outside of quotation marks do the marks have to be the same.
      const ends = parts.map(({ text }) => {
        const mark = /([.?!…]?)[”“»«"’]*$/.exec(text.trim())?.[1] ?? ''
        return quoted > 0 ? String(mark !== '') : mark
      })
      if (new Set(ends).size < 2) return []
      return [{ path: ['options'], message: 'some options end in a mark, others in none or another. Use one for all.' }]
    },
  },
]
