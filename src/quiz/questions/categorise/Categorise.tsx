import { useEffect, useRef } from 'react'
import { fill } from '#i18n/fill.ts'
import { nameIn, type Pairing, partOf } from '../../pairing.ts'
import type { FormProps, ResultProps, View } from '../../view.tsx'
import {
  type Card,
  type CategoriseQuestion,
  categorise,
  dealt,
  nextRound,
  offeredFor,
  roundSize,
} from './categorise.ts'

/** Native radio buttons for each card, not controlled by React: what was chosen before the script came is read once. */
function Form({ question, response, stored, onChange }: FormProps<CategoriseQuestion, Pairing>) {
  const list = useRef<HTMLOListElement>(null)
  const inputs = () => [...(list.current?.querySelectorAll('input') ?? [])]
  const pair = ({ name, value }: HTMLInputElement) => `${partOf(name)}=${value}`
  const report = () => onChange(inputs().flatMap((input) => (input.checked ? [pair(input)] : [])))
  const arrived = useRef(() => {
    if (stored && !inputs().some(({ checked }) => checked))
      for (const input of inputs()) input.checked = stored.includes(pair(input))
    report()
  })
  useEffect(() => arrived.current(), [])
  return (
    <ol className="cards" ref={list}>
      {question.cards.map((card) => (
        <li key={card.id} data-option={card.id}>
          <fieldset>
            <legend>{card.text}</legend>
            {offeredFor(question, card).map((one) => (
              <label key={one.id} className="option">
                <input
                  type="radio"
                  name={nameIn(question.id, card.id)}
                  value={one.id}
                  defaultChecked={response?.includes(`${card.id}=${one.id}`) ?? false}
                  onChange={report}
                />
                <span>{one.title}</span>
              </label>
            ))}
          </fieldset>
        </li>
      ))}
    </ol>
  )
}

/** All cards as a table: what each is, what was chosen, and why. */
function Result({ question, response, strings: t, onAsk, onSay }: ResultProps<CategoriseQuestion, Pairing>) {
  const isFetching = useRef(false)
  const bank = question.seed === undefined && onAsk && question.bank
  async function another() {
    if (!bank || isFetching.current) return
    isFetching.current = true
    onSay?.('')
    try {
      onAsk({ ...question, cards: nextRound(await allCards(bank), question.cards) })
    } catch {
      onSay?.(t.roundLost)
    }
    isFetching.current = false
  }
  return (
    <>
      <table className="sorted">
        <thead>
          <tr>
            <th scope="col">{t.cardIs}</th>
            {response && <th scope="col">{t.cardYours}</th>}
          </tr>
        </thead>
        {categorise.reasons(question, response).map((reason) => (
          <tbody key={reason.id} data-option={response && reason.id}>
            <tr>
              <th scope="rowgroup" colSpan={2}>
                {reason.text}
              </th>
            </tr>
            <tr>
              <td>{reason.is}</td>
              {response && <td>{reason.chosen ? t.same : reason.instead}</td>}
            </tr>
            <tr>
              <td colSpan={2}>{reason.rationale}</td>
            </tr>
          </tbody>
        ))}
      </table>
      {bank && (
        <p className="actions">
          <button type="button" className="button button-quiet" onClick={() => void another()}>
            {fill(t.round, { n: roundSize })}
          </button>
        </p>
      )}
    </>
  )
}

/** All cards of the question. Their address changes when they do: once is enough. */
async function allCards(bank: string): Promise<Card[]> {
  const response = await fetch(bank, { cache: 'force-cache' })
  if (!response.ok) throw new Error(`${response.status}`)
  return response.json()
}

/** The cards that the page shows: the same draw as the build’s. */
async function whole(question: CategoriseQuestion): Promise<CategoriseQuestion> {
  return dealt(question, question.bank ? await allCards(question.bank) : question.cards)
}

export const view = { kind: categorise, whole, Form, Result } satisfies View<CategoriseQuestion, Pairing>
