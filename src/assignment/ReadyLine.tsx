import { useId, useRef, useState } from 'react'
import { calendarOf, isoDate } from '#calendar/day.ts'
import { here } from '#calendar/here.client.ts'
import { LateGuard } from '#discretion/LateGuard.tsx'
import type { WritingStrings } from '#quiz/strings.ts'
import { longestQuestion, writeCard } from './card.ts'
import type { PrepStrings } from './Prep.tsx'
import { type Step, toldOf } from './steps.ts'

type Props = {
  readonly steps: readonly Step[]
  readonly group: string
  readonly mark: string
  readonly strings: PrepStrings
  readonly writing: WritingStrings
}

/** The ready card: one line that a reader may send, with a question to the group if there is one. */
export function ReadyLine({ steps, group, mark, strings: t, writing }: Props) {
  const [question, setQuestion] = useState('')
  const [said, setSaid] = useState('')
  const line = useRef<HTMLParagraphElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const [title, label, note] = [useId(), useId(), useId()]
  const { now, zone } = here()
  const card = writeCard(
    { group, ...toldOf(steps), on: isoDate(calendarOf(zone)(now)), question, mark },
    { ready: t.cardReady, not: t.cardNot, question: t.cardQuestion },
  )

  async function copy() {
    try {
      await navigator.clipboard.writeText(card)
      setSaid(t.copied)
    } catch {
      if (line.current) getSelection()?.selectAllChildren(line.current)
      setSaid(t.notCopied)
    }
  }

  return (
    <section className="ready on-screen" aria-labelledby={title}>
      <h3 id={title}>{t.ready}</h3>
      <p>{t.readyText}</p>
      <p className="card" ref={line}>
        {card}
      </p>
      <label htmlFor={label}>{t.question}</label>
      <input
        ref={field}
        id={label}
        type="text"
        autoComplete="off"
        maxLength={longestQuestion}
        aria-describedby={note}
        onChange={({ target }) => {
          setQuestion(target.value)
          setSaid('')
        }}
      />
      <p id={note} className="how">
        {t.questionStays}
      </p>
      {question && (
        <LateGuard
          text={question}
          strings={{ ...writing.discretion, why: t.questionWhy }}
          onLeave={() => field.current?.focus()}
        />
      )}
      <p className="actions">
        <button type="button" className="button button-quiet" onClick={() => void copy()}>
          {t.copy}
        </button>
      </p>
      <p role="status">{said}</p>
    </section>
  )
}
