import { useEffect, useRef } from 'react'
import type { FormProps } from '../../view.tsx'

type Question = { readonly id: string; readonly options: readonly { id: string; text: string }[] }

/**
 * Native radio buttons. They are not controlled by React: what a reader chose before the script
 * arrived is in the page, and is read from there once.
 */
export function OneOf({ question, response, stored, onChange }: FormProps<Question, string | undefined>) {
  const list = useRef<HTMLDivElement>(null)
  const arrived = useRef(() => {
    const inputs = [...(list.current?.querySelectorAll('input') ?? [])]
    const earlier = inputs.find(({ value }) => value === stored)
    if (earlier && !inputs.some(({ checked }) => checked)) earlier.checked = true
    onChange(inputs.find(({ checked }) => checked)?.value)
  })
  useEffect(() => arrived.current(), [])
  return (
    <div className="options" ref={list}>
      {question.options.map(({ id, text }) => (
        <label key={id} className="option" data-option={id}>
          <input
            type="radio"
            name={question.id}
            value={id}
            defaultChecked={response === id}
            onChange={() => onChange(id)}
          />
          <span>{text}</span>
        </label>
      ))}
    </div>
  )
}
