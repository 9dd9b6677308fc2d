import { OneOf } from '../../Options.tsx'
import { ReasonList } from '../../ReasonList.tsx'
import type { View } from '../../view.tsx'
import { type SingleQuestion, type SingleResponse, single } from './single.ts'

export const view = {
  kind: single,
  Form: OneOf,
  Result: ({ question, response, strings }) => (
    <ReasonList question={question} reasons={single.reasons(question, response)} strings={strings} />
  ),
} satisfies View<SingleQuestion, SingleResponse>
