import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { Confidence } from '#progress/event.ts'
import { Feedback } from './Feedback.tsx'
import { HowSure, useConfidence } from './HowSure.tsx'
import type { Question } from './kinds.ts'
import { fits, isComplete, isMarked, type Mark, markOf, type Response } from './question.ts'
import type { View } from './view.tsx'
import type { QuizStrings } from './words.ts'

type Props = {
  readonly question: Question
  /** Model, form and result of the question’s kind. */
  readonly view: View<unknown, Response>
  /** The sentence that asks; it names the group of controls. */
  readonly leadIn: string
  readonly strings: QuizStrings
  /** The latest answer of an earlier visit, and words of one’s own. */
  readonly stored?: Response
  readonly written?: string
  /** Hears of every answer that was checked, except in further rounds, and of what is added to it afterwards. */
  readonly onChecked?: (response: NonNullable<Response>, mark: Mark | null, confidence?: Confidence) => void
  /** Hears of words of one’s own. They are kept on this device and go nowhere. */
  readonly onWrite?: (text: string) => void
  /** The ground rule or task that the question is about, in its own words. */
  readonly about?: { readonly label: string; readonly title: string; readonly text: string } | undefined
}

const never = () => () => {}

/** The island of one question: choose, check, read the reasons, try again. */
export function QuestionForm({ view, leadIn, strings: t, about, stored, onChecked, ...props }: Props) {
  const { kind, Form } = view
  const arrived = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  const asksConfidence = useConfidence()
  const [question, setQuestion] = useState(props.question)
  const [response, setResponse] = useState<Response>(undefined)
  const [written, setWritten] = useState(props.written ?? '')
  const [confidence, setConfidence] = useState<Confidence>()
  const [checked, setChecked] = useState(false)
  const [said, setSaid] = useState('')
  const form = useRef<HTMLFieldSetElement>(null)
  const again = useRef(false)
  // Further rounds are practice. Recorded, they would push out the answer to the cards that the page shows, which
  // would then stand there blank on the next visit; and a return visit counts one answer to a question, not each round.
  const isPractice = question !== props.question

  useEffect(() => {
    if (checked || !again.current) return
    again.current = false
    const inputs = form.current
    ;(
      inputs?.querySelector<HTMLElement>('input:checked') ??
      inputs?.querySelector<HTMLElement>('input, select, textarea')
    )?.focus()
  }, [checked])

  function check() {
    const enough = isComplete(kind, question, response)
    setSaid(enough ? '' : notEnough(question, t))
    setChecked(enough)
    if (enough && !isPractice) onChecked?.(response ?? '', markOf(kind, question, response), confidence)
  }

  function tryAgain() {
    again.current = true
    setConfidence(undefined)
    setChecked(false)
  }

  function ask(next: Question) {
    setQuestion(next)
    setResponse(undefined)
    tryAgain()
  }

  function write(text: string) {
    setWritten(text)
    props.onWrite?.(text)
  }

  function add(more: Response) {
    setResponse(more)
    onChecked?.(more ?? '', null)
  }

  return (
    <>
      {checked ? (
        <Feedback
          {...{ question, view, leadIn, response, written, about }}
          strings={t}
          onAsk={(next) => ask(next as Question)}
          onChange={add}
        />
      ) : (
        <fieldset ref={form}>
          <legend>
            {leadIn} {question.kind !== 'multiple' && <span className="how">{t[question.kind]}</span>}
          </legend>
          <Form
            // Another round is another form.
            key={isPractice ? JSON.stringify(question) : 'first'}
            question={question}
            strings={t}
            response={response}
            stored={!isPractice && fits(kind, stored) ? stored : undefined}
            written={written}
            onWrite={write}
            onChange={setResponse}
            onSay={setSaid}
          />
        </fieldset>
      )}
      {!checked && !isPractice && asksConfidence && isMarked(kind, question) && (
        <HowSure name={question.id} strings={t} onChange={setConfidence} />
      )}
      {question.kind !== 'reflection' && (
        <div className="check">
          {checked ? (
            <button type="button" className="button button-quiet" onClick={tryAgain}>
              {t.again}
            </button>
          ) : (
            <button type="button" className="button needs-script" data-check disabled={!arrived} onClick={check}>
              {kind.scored ? t.check : question.kind === 'own-words' ? t.showOthers : t.compare}
            </button>
          )}
          <p role="status">{said}</p>
        </div>
      )}
    </>
  )
}

/** What to say when there is not enough to check. */
function notEnough(question: Question, t: QuizStrings): string {
  if (question.guess) return t.noneGuess
  return question.kind === 'matching' || question.kind === 'categorise' ? t.noneEach : t.none
}
