import { useEffect, useRef } from 'react'
import type { Question } from './kinds.ts'
import { markOf, type Response } from './question.ts'
import type { View } from './view.tsx'
import { heading, type QuizStrings } from './words.ts'

type Props = {
  readonly question: Question
  readonly view: View<unknown, Response>
  readonly leadIn: string
  readonly response: Response
  readonly written: string
  readonly strings: QuizStrings
  readonly onAsk: (question: unknown) => void
  readonly onChange: (response: Response) => void
  readonly about?: { readonly label: string; readonly title: string; readonly text: string } | undefined
}

/**
 * What the reader gets back: a heading in plain words, which receives the focus, and a reason for
 * every part. A guess is only noted: the lesson answers it.
 */
export function Feedback({ question, view, leadIn, response, written, strings: t, onAsk, onChange, about }: Props) {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  const { kind, Result } = view
  return (
    <div data-feedback>
      <p className="asked">{leadIn}</p>
      <h3 ref={title} tabIndex={-1} className="verdict">
        {heading(question, markOf(kind, question, response), t)}
      </h3>
      {question.guess ? (
        <p className="guessed">
          {kind
            .reasons(question, response)
            .filter(({ chosen }) => chosen)
            .map(({ text }) => `“${text}” `)}
          {t.guessedText}
        </p>
      ) : (
        <Result {...{ question, response, written, onAsk, onChange }} strings={t} />
      )}
      {!question.guess && about && (
        <p className="about">
          {about.label}: <b>{about.title}</b>. {about.text}
        </p>
      )}
    </div>
  )
}
