import { fill } from '#i18n/fill.ts'
import type { Question } from '#quiz/kinds.ts'
import { stemParts } from '#quiz/question.ts'
import { type CategoriseQuestion, offeredFor } from '#quiz/questions/categorise/categorise.ts'
import type { Item, Part, Said } from './item.ts'
import { cut, plain } from './text.ts'
import type { Words } from './words.ts'

/**
 * A question as items: one, or one for each card that is sorted, so that each keeps its reason.
 * @param general what everybody may read after answering: sources, the rule it is about, its lesson
 */
export function itemsOf(question: Question, general: readonly Said[], t: Words): Item[] {
  const { scene, leadIn } = stemParts(question.stem)
  const stem = [...scene, leadIn].map(plain).filter((text) => text !== '')
  const base = { id: question.id, question: question.id, title: cut(stem.at(-1) ?? ''), stem, general }
  switch (question.kind) {
    case 'single':
    case 'multiple': {
      const many = question.kind === 'multiple'
      const options = question.options.map((one) => ({ ...partOf(one), right: one.correct }))
      // A guess has an answer, which the lesson gives. It is not marked here either.
      if (question.guess) return [{ ...base, form: 'survey', many, options: options.map(withoutKey) }]
      return [{ ...base, form: 'choice', many, options }]
    }
    case 'hot-text':
      return [{ ...base, form: 'marking', options: question.sentences.map((one) => sentenceOf(one, t)) }]
    case 'ordering':
      return [{ ...base, form: 'order', lines: question.options.map(partOf) }]
    case 'matching':
      return [
        {
          ...{ ...base, form: 'match' },
          pairs: question.pairs.map((pair) => ({ ...partOf(pair), match: plain(pair.match) })),
        },
      ]
    case 'categorise':
      return cardsOf(question, base, t)
    case 'concordance':
      return [{ ...base, form: 'survey', many: false, options: question.options.map(partOf) }]
    case 'whose-feeling': {
      const options = question.options.map((one) => ({ ...one, text: t.quiz[`bearer-${one.id}`] })).map(partOf)
      return [{ ...base, form: 'survey', many: true, options }]
    }
    case 'own-words': {
      const samples = question.options.map(({ text, fn, rationale }) => ({
        head: fill(t.tagged, { tag: t.quiz[`fn-${fn}`] ?? fn, text: plain(text) }),
        text: plain(rationale),
      }))
      return [{ ...base, ...written(stem, t), form: 'essay', general: [...samples, ...general] }]
    }
    case 'reflection':
      return [{ ...base, ...written(stem, t), form: 'essay' }]
  }
}

type Written = { readonly id: string; readonly text: string; readonly rationale: string }

const partOf = ({ id, text, rationale }: Written): Part => ({ id, text: plain(text), reason: plain(rationale) })

const withoutKey = ({ id, text, reason }: Part): Part => ({ id, text, reason })

function sentenceOf(one: Written & { who?: string | undefined; correct: boolean }, t: Words) {
  const { text } = one
  return {
    ...partOf({ ...one, text: one.who ? fill(t.tagged, { tag: one.who, text }) : text }),
    right: one.correct,
  }
}

/** Words that stay on the device here may be read by others there: the question says so before it asks. */
const written = (stem: readonly string[], t: Words) => ({
  stem: [...stem.slice(0, -1), t.readHere, ...stem.slice(-1)],
  grader: [t.forGrader],
  changed: t['why-written'],
})

type Base = Pick<Item, 'id' | 'question' | 'title' | 'stem' | 'general'>

function cardsOf(question: CategoriseQuestion, { stem, general, ...base }: Base, t: Words): Item[] {
  return question.cards.map((card): Item => {
    const text = plain(card.text)
    const offered = offeredFor(question, card)
    const head = fill(t.itIs, { class: plain(offered.find(({ id }) => id === card.class)?.title ?? card.class) })
    return {
      ...{ ...base, id: `${question.id}/${card.id}`, title: cut(text), asks: base.title, form: 'choice', many: false },
      stem: [...stem, fill(t.thisOne, { text })],
      options: offered.map(({ id, title }) => ({ id, text: plain(title), reason: '', right: id === card.class })),
      general: [{ head, text: plain(card.rationale) }, ...general],
      changed: fill(t['why-cards'], { n: question.cards.length }),
    }
  })
}
