import type { ComponentProps } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { kept, record } from '#progress/store.client.ts'
import { QuestionForm } from './QuestionForm.tsx'

/** Wakes the form that the build has drawn, with the latest answer of an earlier visit and the words of one's own. */
export function openQuestion(island: Element, props: ComponentProps<typeof QuestionForm>): void {
  const { id: question } = props.question
  const { answered, written } = kept().progress
  const stored = Object.hasOwn(answered, question) ? answered[question]?.latest.response : undefined
  const words = Object.hasOwn(written, question) ? written[question]?.text : undefined
  hydrateRoot(
    island,
    <QuestionForm
      {...props}
      {...(words && { written: words })}
      stored={stored}
      onChecked={(response, mark, confidence) =>
        void record({ type: 'answered', question, response, mark, confidence, at: Date.now() })
      }
      onWrite={(text) => void record({ type: 'wrote', question, text, at: Date.now() })}
    />,
  )
}
