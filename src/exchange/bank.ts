import type { Outline } from '#course/outline.ts'
import { fill } from '#i18n/fill.ts'
import type { Bank, Essay, Item } from './item.ts'
import { cut } from './text.ts'
import type { Words } from './words.ts'

/** The id of the bank that has all modules. */
export const whole = 'course'

/** The part of a bank that is one of its modules. */
export function moduleOf(bank: Bank, id: string): Bank {
  const modules = bank.modules.filter((module) => module.id === id)
  return { ...bank, id, title: modules[0]?.title ?? id, modules }
}

/**
 * Questions under the modules whose lessons teach them, in the order of the lessons. One that no lesson teaches would
 * be in no file and on no list, so it stops the build.
 */
export function sorted<Q extends { readonly id: string; readonly outcome: string }>(
  modules: Outline['modules'],
  questions: readonly Q[],
): Map<string, { question: Q; lesson: string }[]> {
  const left = new Set(questions)
  const found = modules.map(({ id, lessons }) => {
    const inModule = lessons.flatMap((lesson) =>
      questions
        .filter(({ outcome }) => lesson.outcomes.some((one) => one.id === outcome))
        .map((question) => ({ question, lesson: lesson.id })),
    )
    for (const { question } of inModule) left.delete(question)
    return [id, inModule] as const
  })
  const ids = [...left].map(({ id }) => id)
  if (ids.length > 0) throw new Error(`No lesson has the outcome of these questions, so no export: ${ids.join(', ')}.`)
  return new Map(found)
}

type Play = Outline['modules'][number]['scenarios'][number]

/** What can be asked about a role-play, which no platform can play. */
export function essayAbout(play: Play, outcomes: readonly string[], address: string, t: Words): Essay {
  const { id, title, description, minutes } = play
  return {
    ...{ id, question: id, title: cut(title), form: 'essay' },
    stem: [description, fill(t.rolePlay, { title, n: minutes, address }), t.readHere, t.rolePlayAsk],
    general: [],
    grader: [t.forGrader, fill(t.rolePlayGrader, { outcomes: outcomes.join('; ') })],
    changed: t['why-role-play'],
  }
}

/** All items of a bank. */
export const itemsIn = ({ modules }: Bank): Item[] => modules.flatMap(({ items }) => items)
