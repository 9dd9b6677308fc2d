import { useEffect, useRef } from 'react'
import type { FormProps } from './view.tsx'

type Question = { readonly id: string; readonly options: readonly { id: string; text: string }[] }
type Props = FormProps<Question, readonly string[]> & { readonly type: 'radio' | 'checkbox' }

/**
 * Native inputs. They are not controlled by React: what a reader chose before the script arrived is
 * in the page, and is read from there once.
 */
function Options({ type, question, response, stored, onChange }: Props) {
  const list = useRef<HTMLDivElement>(null)
  const inputs = () => [...(list.current?.querySelectorAll('input') ?? [])]
  const report = () => onChange(inputs().flatMap(({ checked, value }) => (checked ? [value] : [])))
  const arrived = useRef(() => {
    if (stored && !inputs().some(({ checked }) => checked))
      for (const input of inputs()) input.checked = stored.includes(input.value)
    report()
  })
  useEffect(() => arrived.current(), [])
  return (
    <div className="options" ref={list}>
      {question.options.map(({ id, text }) => (
        <label key={id} className="option" data-option={id}>
          <input
            type={type}
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

/** Options of which any number can be chosen. */
export const AnyOf = (props: FormProps<Question, readonly string[]>) => <Options {...props} type="checkbox" />

/** Options of which one can be chosen. */
export function OneOf({ response, stored, onChange, ...props }: FormProps<Question, string | undefined>) {
  const list = (one: string | undefined) => (one === undefined ? undefined : [one])
  return (
    <Options
      {...props}
      type="radio"
      response={list(response)}
      stored={list(stored)}
      onChange={([one]) => onChange(one)}
    />
  )
}
