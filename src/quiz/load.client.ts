import type { KindName, Question } from './kinds.ts'
import type { Response } from './question.ts'
import type { View } from './view.tsx'

/** Where each kind is fetched from when a question of it is used first. A kind that nobody can fetch does not compile. */
const load = {
  single: () => import('./questions/single/Single.tsx'),
  multiple: () => import('./questions/multiple/Multiple.tsx'),
  ordering: () => import('./questions/ordering/Ordering.tsx'),
  matching: () => import('./questions/matching/Matching.tsx'),
  categorise: () => import('./questions/categorise/Categorise.tsx'),
  'hot-text': () => import('./questions/hot-text/HotText.tsx'),
  concordance: () => import('./questions/concordance/Concordance.tsx'),
  'own-words': () => import('./questions/own-words/OwnWords.tsx'),
  'whose-feeling': () => import('./questions/whose-feeling/WhoseFeeling.tsx'),
  reflection: () => import('./questions/reflection/Reflection.tsx'),
} satisfies Record<KindName, () => Promise<{ view: unknown }>>

/** The view of a question’s kind, fetched, and the question with whatever else it needs. */
export async function fetchView(question: Question): Promise<{ view: View<unknown, Response>; whole: Question }> {
  const view = (await load[question.kind]()).view as unknown as View<Question, Response>
  return { view: view as View<unknown, Response>, whole: (await view.whole?.(question)) ?? question }
}
