import { fill } from '#i18n/fill.ts'
import { packsIn } from '../assignment.ts'
import { Again } from './Again.tsx'
import type { BuilderProps, Step } from './Builder.tsx'
import { askedBy, minutesIn, mostMinutes, own, packsForGroups } from './draft.ts'

type Props = Step & BuilderProps

/** The first step: a pack, or parts of the leader’s own choice. */
export function What({ draft, isAwake, making, strings: t, onChange, ...props }: Props) {
  const { catalogue, titles, sentences, shelves, prep } = props
  const asked = askedBy(draft, packsIn(catalogue))
  const parts = asked.flatMap((id) => catalogue.parts[id] ?? [])
  const minutes = minutesIn(parts)
  const isOwn = draft.pack === own
  const packs = packsForGroups(catalogue).map((pack) => ({ ...pack, text: sentences[pack.id], lang: titles }))
  const all = [...packs, { id: own, title: t.own, text: t.ownText, minutes: undefined, lang: undefined }]

  return (
    <fieldset className="step" disabled={!isAwake}>
      <legend>
        <h2>{t.what}</h2>
      </legend>
      <p>{t.whatText}</p>
      <Again {...{ strings: t, prep, catalogue }} onAgain={onChange} />
      <div className="choices-of-pack">
        {all.map((one) => (
          <label key={one.id} className="pack-choice">
            <input
              type="radio"
              name="pack"
              autoComplete="off"
              checked={draft.pack === one.id}
              onChange={() => onChange({ pack: one.id })}
            />
            <span>
              <b lang={one.lang}>{one.title}</b>{' '}
              {one.minutes !== undefined && (
                <span className="minutes">{fill(t.packMinutes, { minutes: one.minutes })}</span>
              )}
              <span className="pack-sentence" lang={one.lang}>
                {one.text}
              </span>
            </span>
          </label>
        ))}
      </div>
      <h3>{t.chosen}</h3>
      {isOwn ? (
        making && (
          <making.Choice
            {...{ chosen: draft.own, catalogue, titles, shelves, strings: t }}
            onChange={(ids) => onChange({ own: ids })}
          />
        )
      ) : (
        <>
          <ol className="asked">
            {parts.map((part) => (
              <li key={part.id}>
                <span lang={titles}>{part.title}</span>{' '}
                <span className="minutes">{fill(t.partMinutes, { n: part.minutes })}</span>
              </li>
            ))}
          </ol>
          <p className="actions">
            <button type="button" className="button button-quiet" onClick={() => onChange({ pack: own, own: asked })}>
              {t.change}
            </button>
          </p>
        </>
      )}
      <div role="status">
        <p className="total">{fill(t.total, { n: parts.length, minutes })}</p>
        {minutes > mostMinutes && <p className="worry">{t.long}</p>}
      </div>
    </fieldset>
  )
}
