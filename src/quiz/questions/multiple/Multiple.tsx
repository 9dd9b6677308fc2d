import { useEffect, useRef } from 'react'
import type { FormProps } from '../../views.tsx'

/** Native checkboxes, not controlled by React: see SingleForm. */
export function MultipleForm({ question, response, stored, onChange }: FormProps<'multiple'>) {
  const list = useRef<HTMLDivElement>(null)
  const report = () => {
    const checked = list.current?.querySelectorAll<HTMLInputElement>('input:checked') ?? []
    onChange([...checked].map(({ value }) => value))
  }
  const arrived = useRef(() => {
    const inputs = [...(list.current?.querySelectorAll('input') ?? [])]
    if (!inputs.some(({ checked }) => checked))
      for (const input of inputs) input.checked = Array.isArray(stored) && stored.includes(input.value)
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
