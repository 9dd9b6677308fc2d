import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { Feedback } from './Feedback.tsx'
import { isComplete, type KindName, markOf, type Question, type ResponseOf } from './kinds.ts'
import type { Mark } from './question.ts'
import type { FormProps } from './views.tsx'
import { views } from './views.tsx'
import type { QuizStrings } from './words.ts'

type Response = ResponseOf[KindName]

type Props = {
  readonly question: Question
  /** The sentence that asks; it names the group of controls. */
  readonly leadIn: string
  readonly strings: QuizStrings
  /** The latest answer of an earlier visit. */
  readonly stored?: Response
  /** Hears of every answer that was checked. */
  readonly onChecked?: (response: NonNullable<Response>, mark: Mark | null) => void
  /** The ground rule or task that the question is about, in its own words. */
  readonly about?: { readonly label: string; readonly title: string; readonly text: string } | undefined
}

const never = () => () => {}

/** The island of one question: choose, check, read the reasons, try again. */
export function QuestionForm({ question, leadIn, strings: t, about, stored, onChecked }: Props) {
  const arrived = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  const [response, setResponse] = useState<Response>(undefined)
  const [checked, setChecked] = useState(false)
  const [said, setSaid] = useState('')
  const form = useRef<HTMLFieldSetElement>(null)
  const again = useRef(false)
  // React cannot know that a question and the view chosen by its kind belong together.
  const Form = views[question.kind] as (props: FormProps<KindName>) => React.ReactNode

  useEffect(() => {
    if (checked || !again.current) return
    again.current = false
    const inputs = form.current
    ;(
      inputs?.querySelector<HTMLElement>('input:checked') ?? inputs?.querySelector<HTMLElement>('input, select')
    )?.focus()
  }, [checked])

  function check() {
    const enough = isComplete(question, response)
    setSaid(enough ? '' : question.guess ? t.noneGuess : t.none)
    setChecked(enough)
    if (enough && response !== undefined) onChecked?.(response, markOf(question, response))
  }

  function tryAgain() {
    again.current = true
    setChecked(false)
  }

  return (
    <>
      {checked ? (
        <Feedback question={question} leadIn={leadIn} response={response} strings={t} about={about} />
      ) : (
        <fieldset ref={form}>
          <legend>
            {leadIn} {question.kind !== 'multiple' && <span className="how">{t[question.kind]}</span>}
          </legend>
          <Form
            question={question as never}
            strings={t}
            response={response as never}
            stored={stored as never}
            onChange={setResponse}
            onSay={setSaid}
          />
        </fieldset>
      )}
      <div className="check">
        {checked ? (
          <button type="button" className="button button-quiet" onClick={tryAgain}>
            {t.again}
          </button>
        ) : (
          <button type="button" className="button needs-script" data-check disabled={!arrived} onClick={check}>
            {t.check}
          </button>
        )}
        <p role="status">{said}</p>
      </div>
    </>
  )
}
