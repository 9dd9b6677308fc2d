import type { Words } from '../phrases.ts'
import type { Offer } from '../play.ts'

type Props = { readonly offers: readonly Offer[]; readonly strings: Words; readonly onChoose: (id: string) => void }

/** What can be said or done now: plain buttons in a list, the same for words and for silence. */
export function Choices({ offers, strings: t, onChoose }: Props) {
  return (
    <section className="choices" aria-labelledby="what-now">
      <h2 id="what-now" tabIndex={-1}>
        {t.whatNow}
      </h2>
      <ul>
        {offers.map(({ id, text }) => (
          <li key={id}>
            <button type="button" className="choice" data-choice={id} onClick={() => onChoose(id)}>
              {text}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
