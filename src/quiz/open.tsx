import type { ComponentProps } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { kept, record } from '#progress/store.client.ts'
import { QuestionForm } from './QuestionForm.tsx'

/** Wakes the form that the build has drawn, with the latest answer of an earlier visit. */
export function openQuestion(island: Element, props: ComponentProps<typeof QuestionForm>): void {
  const { id } = props.question
  const { answered } = kept().progress
  const stored = Object.hasOwn(answered, id) ? answered[id]?.latest.response : undefined
  hydrateRoot(
    island,
    <QuestionForm
      {...props}
      stored={stored}
      onChecked={(response, mark) => void record({ type: 'answered', question: id, response, mark, at: Date.now() })}
    />,
  )
}
