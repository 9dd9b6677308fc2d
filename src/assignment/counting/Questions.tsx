import { useRef, useState } from 'react'
import type { CountStrings } from './Count.tsx'

type Props = { readonly questions: readonly string[]; readonly strings: CountStrings }

/** The most questions that are shown: more than an hour could answer. */
const most = 200

/** The questions of a group, to be taken into its meeting. */
export function Questions({ questions, strings: t }: Props) {
  const [said, setSaid] = useState('')
  const list = useRef<HTMLUListElement>(null)
  if (questions.length === 0) return <p>{t.noQuestions}</p>

  async function copy() {
    try {
      await navigator.clipboard.writeText(questions.map((question) => `- ${question}`).join('\n'))
      setSaid(t.copied)
    } catch {
      if (list.current) getSelection()?.selectAllChildren(list.current)
      setSaid(t.notCopied)
    }
  }

  return (
    <>
      <p>{t.questionsWhy}</p>
      <ul className="counted-questions" ref={list}>
        {questions.slice(0, most).map((question) => (
          <li key={question} dir="auto">
            {question}
          </li>
        ))}
      </ul>
      {questions.length > most && <p>{t.tooMuch}</p>}
      <p className="actions">
        <button type="button" className="button button-quiet" onClick={() => void copy()}>
          {t.copy}
        </button>
      </p>
      <p role="status">{said}</p>
    </>
  )
}
