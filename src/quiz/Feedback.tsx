import { Fragment, useEffect, useRef } from 'react'
import { type KindName, markOf, type Question, type ResponseOf, reasonsOf } from './kinds.ts'
import { heading, type QuizStrings, tags } from './words.ts'

type Props = {
  readonly question: Question
  readonly leadIn: string
  readonly response: ResponseOf[KindName]
  readonly strings: QuizStrings
  readonly about?: { readonly label: string; readonly title: string; readonly text: string } | undefined
}

/**
 * What the reader gets back: a heading in plain words, which receives the focus, and a reason for
 * every option. A guess is only noted: the lesson answers it.
 */
export function Feedback({ question, leadIn, response, strings: t, about }: Props) {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  const mark = markOf(question, response)
  const reasons = reasonsOf(question, response)
  const List = question.kind === 'ordering' ? 'ol' : 'ul'
  return (
    <div data-feedback>
      <p className="asked">{leadIn}</p>
      <h3 ref={title} tabIndex={-1} className="verdict">
        {heading(mark, t)}
      </h3>
      {mark === null ? (
        <p className="guessed">
          {reasons.filter(({ chosen }) => chosen).map(({ text }) => `“${text}” `)}
          {t.guessedText}
        </p>
      ) : (
        <List className="reasons">
          {reasons.map((reason) => (
            <li key={reason.id} data-option={reason.id} className={reason.key ? 'is-key' : undefined}>
              <p className="reason-text">
                {reason.text}
                {tags(question.kind, reason, t).map((tag) => (
                  <Fragment key={tag}>
                    {' '}
                    <span className={tag === t.yours ? 'tag is-yours' : 'tag'}>{tag}</span>
                  </Fragment>
                ))}
              </p>
              <p>{reason.rationale}</p>
            </li>
          ))}
        </List>
      )}
      {mark !== null && about && (
        <p className="about">
          {about.label} <b>{about.title}</b> {about.text}
        </p>
      )}
    </div>
  )
}
