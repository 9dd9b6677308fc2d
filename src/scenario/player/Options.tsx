import type { ReactNode } from 'react'

type Option = { readonly id: string; readonly text: string }
type Props = {
  readonly title: string
  readonly how?: string | undefined
  readonly options: readonly Option[]
  readonly onChoose: (id: string) => void
  readonly children?: ReactNode
}

/** What can be said or done now: plain buttons in a list, the same for words, for silence and for every question. */
export function Options({ title, how, options, onChoose, children }: Props) {
  return (
    <section className="choices" aria-labelledby="what-now">
      <h2 id="what-now" tabIndex={-1}>
        {title}
      </h2>
      {how && <p className="how">{how}</p>}
      <ul>
        {options.map(({ id, text }) => (
          <li key={id}>
            <button type="button" className="choice" data-choice={id} onClick={() => onChoose(id)}>
              {text}
            </button>
          </li>
        ))}
      </ul>
      {children}
    </section>
  )
}
