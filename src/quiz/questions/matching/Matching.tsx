import { useEffect, useRef } from 'react'
import { fill } from '#i18n/fill.ts'
import { nameIn, type Pairing, partOf } from '../../pairing.ts'
import { ReasonList } from '../../ReasonList.tsx'
import type { FormProps, View } from '../../view.tsx'
import { type MatchingQuestion, matching, offered } from './matching.ts'

/** A native list of all matches for each thing. The lists work before the script arrives, and are read once. */
function Form({ question, strings: t, response, stored, onChange }: FormProps<MatchingQuestion, Pairing>) {
  const list = useRef<HTMLUListElement>(null)
  const report = () =>
    onChange(lists(list.current).flatMap(({ name, value }) => (value === '' ? [] : [`${partOf(name)}=${value}`])))
  const arrived = useRef(() => {
    const selects = lists(list.current)
    if (stored && !selects.some(({ value }) => value !== ''))
      for (const select of selects) select.value = chosen(question, stored, partOf(select.name))
    report()
  })
  useEffect(() => arrived.current(), [])
  return (
    <>
      <ul className="pairs" ref={list}>
        {question.pairs.map(({ id, text }) => (
          <li key={id} data-option={id}>
            <span>{text}</span>
            <select
              className="select"
              name={nameIn(question.id, id)}
              aria-label={fill(t.matchOf, { item: text })}
              defaultValue={response ? chosen(question, response, id) : ''}
              onChange={report}
            >
              <option value="">{t.choose}</option>
              {offered(question).map((one) => (
                <option key={one.id} value={one.id}>
                  {one.match}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
      <ol className="on-paper">
        {offered(question).map(({ id, match }) => (
          <li key={id}>{match}</li>
        ))}
      </ol>
    </>
  )
}

const lists = (within: Element | null) => [...(within?.querySelectorAll('select') ?? [])]

/** The choice for one thing, as long as the question still has it. */
const chosen = ({ pairs }: MatchingQuestion, response: Pairing, id: string) =>
  pairs.find((one) => response.includes(`${id}=${one.id}`))?.id ?? ''

export const view = {
  kind: matching,
  Form,
  Result: ({ question, response, strings }) => (
    <ReasonList question={question} reasons={matching.reasons(question, response)} strings={strings} />
  ),
} satisfies View<MatchingQuestion, Pairing>
