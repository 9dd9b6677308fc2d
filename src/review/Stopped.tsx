import { useRef, useState } from 'react'
import type { Fact } from './fact.ts'
import type { ReviewStrings } from './Review.tsx'

type Props = {
  readonly strings: ReviewStrings
  readonly facts: readonly Fact[]
  readonly onAsk: (question: string) => void
}

/** The questions that are not asked any more, and the way back for each. */
export function Stopped({ strings: t, facts, onAsk }: Props) {
  const [said, setSaid] = useState('')
  const status = useRef<HTMLParagraphElement>(null)
  function ask(question: string) {
    onAsk(question)
    setSaid(t.askedAgain)
    // The button that had the focus goes.
    status.current?.focus()
  }
  return (
    <>
      {facts.length > 0 && (
        <section aria-labelledby="stopped">
          <h2 id="stopped">{t.stopped}</h2>
          <ul className="stopped">
            {facts.map(({ question: { id }, leadIn, lang }) => (
              <li key={id}>
                <span id={`stopped-${id}`} lang={lang}>
                  {leadIn}
                </span>{' '}
                <button
                  type="button"
                  className="button button-quiet"
                  aria-describedby={`stopped-${id}`}
                  onClick={() => ask(id)}
                >
                  {t.askAgain}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p role="status" ref={status} tabIndex={-1}>
        {said}
      </p>
    </>
  )
}
