import { AnyOf } from '../../Options.tsx'
import { ReasonList } from '../../ReasonList.tsx'
import type { View } from '../../view.tsx'
import type { QuizStrings } from '../../words.ts'
import { type WhoseFeelingQuestion, type WhoseFeelingResponse, whoseFeeling } from './whose-feeling.ts'

/** The readings in the words of the interface. */
const inWords = <T extends { readonly id: string }>(all: readonly T[], t: QuizStrings) =>
  all.map((one) => ({ ...one, text: t[`bearer-${one.id}` as 'bearer-mine'] }))

export const view = {
  kind: whoseFeeling,
  Form: ({ question, ...props }) => (
    <AnyOf {...props} question={{ id: question.id, options: inWords(question.options, props.strings) }} />
  ),
  Result: ({ question, response, strings }) => (
    <ReasonList
      question={question}
      reasons={inWords(whoseFeeling.reasons(question, response), strings)}
      strings={strings}
    />
  ),
} satisfies View<WhoseFeelingQuestion, WhoseFeelingResponse>
