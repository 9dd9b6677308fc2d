import { fill } from '#i18n/fill.ts'
import { OneOf } from '../../Options.tsx'
import { ReasonList } from '../../ReasonList.tsx'
import type { View } from '../../view.tsx'
import { type ConcordanceQuestion, type ConcordanceResponse, concordance } from './concordance.ts'

export const view = {
  kind: concordance,
  Form: OneOf,
  Result: ({ question, response, strings: t }) => (
    <>
      <p>{question.panel ? fill(t.panel, question.panel) : t.authors}</p>
      <ReasonList question={question} reasons={concordance.reasons(question, response)} strings={t} />
    </>
  ),
} satisfies View<ConcordanceQuestion, ConcordanceResponse>
