import { AnyOf } from '../../Options.tsx'
import { ReasonList } from '../../ReasonList.tsx'
import type { View } from '../../view.tsx'
import { type MultipleQuestion, type MultipleResponse, multiple } from './multiple.ts'

export const view = {
  kind: multiple,
  Form: AnyOf,
  Result: ({ question, response, strings }) => (
    <ReasonList question={question} reasons={multiple.reasons(question, response)} strings={strings} />
  ),
} satisfies View<MultipleQuestion, MultipleResponse>
