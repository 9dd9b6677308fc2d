import { useEffect, useRef } from 'react'
import type { FormProps } from '../../view.tsx'

type Question = { readonly id: string; readonly options: readonly { id: string; text: string }[] }

/** Native checkboxes, not controlled by React: see OneOf. */
export function AnyOf({ question, response, stored, onChange }: FormProps<Question, readonly string[]>) {
  const list = useRef<HTMLDivElement>(null)
  const report = () => {
    const checked = list.current?.querySelectorAll<HTMLInputElement>('input:checked') ?? []
    onChange([...checked].map(({ value }) => value))
  }
  const arrived = useRef(() => {
    const inputs = [...(list.current?.querySelectorAll('input') ?? [])]
    if (!inputs.some(({ checked }) => checked))
      for (const input of inputs) input.checked = stored?.includes(input.value) ?? false
    report()
  })
  useEffect(() => arrived.current(), [])
  return (
    <div className="options" ref={list}>
      {question.options.map(({ id, text }) => (
        <label key={id} className="option" data-option={id}>
          <input
            type="checkbox"
            name={question.id}
            value={id}
            defaultChecked={response?.includes(id) ?? false}
            onChange={report}
          />
          <span>{text}</span>
        </label>
      ))}
    </div>
  )
}
