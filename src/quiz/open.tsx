import type { ComponentProps } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { kept, record } from '#progress/store.client.ts'
import { QuestionForm } from './QuestionForm.tsx'

/** Wakes the form that the build has drawn, with the latest answer and the words of an earlier visit. */
export function openQuestion(island: Element, props: ComponentProps<typeof QuestionForm>): void {
  const question = props.question.id
  const { answered, written } = kept().progress
  hydrateRoot(
    island,
    <QuestionForm
      {...props}
      stored={own(answered, question)?.latest.response}
      written={own(written, question)?.text ?? ''}
      onChecked={(response, mark, confidence) =>
        void record({ type: 'answered', question, response, mark, confidence, at: Date.now() })
      }
      onWrite={(text) => void record({ type: 'wrote', question, text, at: Date.now() })}
    />,
    // Ids of this root are told apart from those of the others on the page, as in Question.astro.
    { identifierPrefix: question },
  )
}

/** What stands under an id in a room of the record, and nothing that every object has. */
const own = <T,>(room: Readonly<Record<string, T>>, id: string): T | undefined =>
  Object.hasOwn(room, id) ? room[id] : undefined
