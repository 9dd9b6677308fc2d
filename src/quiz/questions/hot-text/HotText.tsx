import { useEffect, useRef, useState } from 'react'
import { fill } from '#i18n/fill.ts'
import { ReasonList } from '../../ReasonList.tsx'
import type { FormProps, View } from '../../view.tsx'
import { type HotTextQuestion, type HotTextResponse, hotText } from './hot-text.ts'

/** A transcript whose sentences are native checkboxes: toggles that work before the script arrives. */
function Form({ question, strings: t, response, stored, onChange }: FormProps<HotTextQuestion, HotTextResponse>) {
  const list = useRef<HTMLOListElement>(null)
  const [marked, setMarked] = useState(response ?? [])
  const report = () => {
    const checked = [...(list.current?.querySelectorAll<HTMLInputElement>('input:checked') ?? [])]
    const ids = checked.map(({ value }) => value)
    setMarked(ids)
    onChange(ids)
  }
  const arrived = useRef(() => {
    const inputs = [...(list.current?.querySelectorAll('input') ?? [])]
    if (stored && !inputs.some(({ checked }) => checked))
      for (const input of inputs) input.checked = stored.includes(input.value)
    report()
  })
  useEffect(() => arrived.current(), [])
  const chosen = question.sentences.filter(({ id }) => marked.includes(id))
  return (
    <>
      <ol className="transcript" ref={list}>
        {question.sentences.map(({ id, who, text }) => (
          <li key={id} data-option={id}>
            <label className="option">
              <input
                type="checkbox"
                value={id}
                defaultChecked={response?.includes(id) ?? false}
                onChange={report}
                aria-label={who ? `${who}: ${text}` : undefined}
              />
              <span>
                {who && <b>{who}: </b>}
                {text}
              </span>
            </label>
          </li>
        ))}
      </ol>
      <p className="how needs-script">{fill(t.marked, { n: chosen.length })}</p>
      {/* Its room is kept, so that nothing moves when there is something to show. */}
      <details className={chosen.length > 0 ? 'marks' : 'marks is-absent'}>
        <summary>{t.marks}</summary>
        <ul>
          {chosen.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      </details>
    </>
  )
}

export const view = {
  kind: hotText,
  Form,
  Result: ({ question, response, strings }) => (
    <ReasonList question={question} reasons={hotText.reasons(question, response)} strings={strings} />
  ),
} satisfies View<HotTextQuestion, HotTextResponse>
