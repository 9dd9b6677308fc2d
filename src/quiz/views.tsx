import type { KindName } from './kinds.ts'
import type { Response } from './question.ts'
import { view as categorise } from './questions/categorise/Categorise.tsx'
import { view as concordance } from './questions/concordance/Concordance.tsx'
import { view as hotText } from './questions/hot-text/HotText.tsx'
import { view as matching } from './questions/matching/Matching.tsx'
import { view as multiple } from './questions/multiple/Multiple.tsx'
import { view as ordering } from './questions/ordering/Ordering.tsx'
import { view as ownWords } from './questions/own-words/OwnWords.tsx'
import { view as reflection } from './questions/reflection/Reflection.tsx'
import { view as single } from './questions/single/Single.tsx'
import { view as whoseFeeling } from './questions/whose-feeling/WhoseFeeling.tsx'
import type { View } from './view.tsx'

/** All views, for the build, which draws every question. A browser fetches those that it needs: load.client.ts. */
const views = {
  single,
  multiple,
  ordering,
  matching,
  categorise,
  'hot-text': hotText,
  concordance,
  'own-words': ownWords,
  'whose-feeling': whoseFeeling,
  reflection,
} satisfies Record<KindName, unknown>

/** The view of a kind. That it belongs to the questions of its kind is known by the list, not by the types. */
export const viewOf = (kind: KindName): View<unknown, Response> => views[kind] as unknown as View<unknown, Response>
