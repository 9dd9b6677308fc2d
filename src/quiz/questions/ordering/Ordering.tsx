import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { fill } from '#i18n/fill.ts'
import { ReasonList } from '../../ReasonList.tsx'
import type { FormProps, View } from '../../view.tsx'
import {
  fromPlaces,
  moveTo,
  type OrderingQuestion,
  type OrderingResponse,
  ordering,
  startingOrder,
} from './ordering.ts'

type Direction = 'up' | 'down'

/**
 * A list whose lines have buttons and a list of places. Nothing is dragged. The lists of places
 * work before the script arrives; what was set in them is read once and put in order.
 */
function Form({
  question,
  strings: t,
  response,
  stored,
  onChange,
  onSay,
}: FormProps<OrderingQuestion, OrderingResponse>) {
  const [order, setOrder] = useState<readonly string[]>(response ?? startingOrder(question))
  const list = useRef<HTMLOListElement>(null)
  const focus = useRef<string | null>(null)
  const arrived = useRef(() => {
    const places = [...(list.current?.querySelectorAll('select') ?? [])].map(({ value }) => Number(value))
    const placed = fromPlaces(order, places)
    const untouched = response === undefined && placed.every((id, place) => id === order[place])
    const kept = untouched && Array.isArray(stored) && ordering.isComplete(question, stored) ? stored : placed
    setOrder(kept)
    onChange(kept)
  })
  useEffect(() => arrived.current(), [])

  // A line that moves keeps the focus: on the same button, or on the other one at either end.
  useLayoutEffect(() => {
    if (focus.current === null) return
    list.current?.querySelector<HTMLElement>(`${focus.current}:not(:disabled)`)?.focus()
    focus.current = null
  })

  const textOf = (id: string) => question.options.find((option) => option.id === id)?.text ?? ''

  function move(id: string, place: number, by?: Direction) {
    const next = moveTo(order, id, place)
    const at = next.indexOf(id)
    const button = by === 'up' && at === 0 ? 'down' : by === 'down' && at === next.length - 1 ? 'up' : by
    focus.current = `[data-option="${id}"] ${button ? `[data-move="${button}"]` : 'select'}`
    setOrder(next)
    onChange(next)
    onSay(fill(t.moved, { item: textOf(id), n: at + 1, total: next.length }))
  }

  const button = (id: string, index: number, by: Direction, label: string, sign: string) => (
    <button
      type="button"
      className="move needs-script"
      data-move={by}
      aria-label={fill(label, { item: textOf(id) })}
      disabled={index === (by === 'up' ? 0 : order.length - 1)}
      onClick={() => move(id, index + (by === 'up' ? -1 : 1), by)}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  )

  return (
    <ol className="order" ref={list}>
      {order.map((id, index) => (
        <li key={id} data-option={id}>
          <span className="order-text">{textOf(id)}</span>
          <select
            className="select"
            aria-label={fill(t.place, { item: textOf(id) })}
            value={index}
            onChange={(event) => move(id, Number(event.target.value))}
          >
            {order.map((other, place) => (
              <option key={other} value={place}>
                {place + 1}
              </option>
            ))}
          </select>
          {button(id, index, 'up', t.up, '↑')}
          {button(id, index, 'down', t.down, '↓')}
        </li>
      ))}
    </ol>
  )
}

export const view = {
  kind: ordering,
  Form,
  Result: ({ question, response, strings }) => (
    <ReasonList question={question} reasons={ordering.reasons(question, response)} strings={strings} />
  ),
} satisfies View<OrderingQuestion, OrderingResponse>
