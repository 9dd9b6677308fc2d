import { fill } from '#i18n/fill.ts'
import { packsIn } from '../assignment.ts'
import { Again } from './Again.tsx'
import type { BuilderProps, Step } from './Builder.tsx'
import { askedBy, minutesIn, mostMinutes, own, packsForGroups } from './draft.ts'

type Props = Step & BuilderProps

/** Packs of more minutes stand behind a fold: they are for courses, and for weeks. */
const longPack = 90

type Offered = {
  readonly id: string
  readonly title: string
  readonly text: string | undefined
  readonly minutes?: number
  readonly lang?: string | undefined
}

/** The first step: a pack, or parts of the leader’s own choice. */
export function What({ draft, isAwake, making, strings: t, onChange, ...props }: Props) {
  const { catalogue, titles, sentences, shelves, prep } = props
  const asked = askedBy(draft, packsIn(catalogue))
  const parts = asked.flatMap((id) => catalogue.parts[id] ?? [])
  const minutes = minutesIn(parts)
  const isOwn = draft.pack === own
  const packs = packsForGroups(catalogue).map((pack) => ({ ...pack, text: sentences[pack.id], lang: titles }))
  const isLong = (pack: (typeof packs)[number]) => pack.minutes > longPack
  const choice = ({ id, title, text, minutes, lang }: Offered) => (
    <label key={id} className="pack-choice">
      <input type="radio" name="pack" checked={draft.pack === id} onChange={() => onChange({ pack: id })} />
      <span>
        <b lang={lang}>{title}</b>{' '}
        {minutes !== undefined && <span className="minutes">{fill(t.packMinutes, { minutes })}</span>}
        <span className="pack-sentence" lang={lang}>
          {text}
        </span>
      </span>
    </label>
  )

  const sum = (
    <div role="status">
      <p className="total">{fill(t.total, { n: parts.length, minutes })}</p>
      {minutes > mostMinutes && <p className="worry">{t.long}</p>}
    </div>
  )

  return (
    <fieldset className="step" disabled={!isAwake}>
      <legend>
        <h2>{t.what}</h2>
      </legend>
      <p>{t.whatText}</p>
      <Again {...{ strings: t, prep, catalogue }} onAgain={onChange} />
      <div className="choices-of-pack">
        {packs.filter((pack) => !isLong(pack)).map(choice)}
        {choice({ id: own, title: t.own, text: t.ownText })}
        <details className="shelf" open={packs.some((pack) => isLong(pack) && pack.id === draft.pack)}>
          <summary>{t.longPacks}</summary>
          <div className="choices-of-pack">{packs.filter(isLong).map(choice)}</div>
        </details>
      </div>
      <h3>{t.chosen}</h3>
      {isOwn ? (
        making && (
          <making.Choice
            {...{ chosen: draft.own, catalogue, titles, shelves, strings: t }}
            onChange={(ids) => onChange({ own: ids })}
          >
            {sum}
          </making.Choice>
        )
      ) : (
        <>
          <ol className="asked-parts">
            {parts.map((part) => (
              <li key={part.id}>
                <span lang={titles}>{part.title}</span>{' '}
                <span className="minutes">{fill(t.partMinutes, { n: part.minutes })}</span>
              </li>
            ))}
          </ol>
          {sum}
          <p className="actions">
            <button type="button" className="button button-quiet" onClick={() => onChange({ pack: own, own: asked })}>
              {t.change}
            </button>
          </p>
        </>
      )}
    </fieldset>
  )
}
