import { fill } from '#i18n/fill.ts'
import { Qr } from '#qr/Qr.tsx'
import type { Assignment, Part } from '../assignment.ts'
import type { BuilderStrings } from './Builder.tsx'
import { minutesIn } from './draft.ts'
import { wallOf } from './texts.ts'

/** As what it is printed. */
export type Size = 'card' | 'poster'

/** So many parts stand on it; of more, how many. */
const most: Readonly<Record<Size, number>> = { card: 8, poster: 12 }

type Props = {
  readonly asked: Assignment
  readonly parts: readonly Part[]
  readonly titles: string | undefined
  readonly locale: string
  readonly printed: Size | undefined
  readonly short: string | undefined
  readonly strings: BuilderStrings
}

/** What hangs on a wall or lies on a chair: who, when, what, and the code that leads there. */
export function Handout({ asked, parts, titles, locale, printed, short, strings: t }: Props) {
  const { group, meeting, message } = asked
  const shown = parts.slice(0, most[printed ?? 'card'])
  // Large letters are for what is short.
  const isFull = group.length > 30 || message.length > 120 || shown.length > 8
  return (
    <div className={printed ? `handout is-printed is-${printed}${isFull ? ' is-full' : ''}` : 'handout'} data-handout>
      <p className="handout-title">{group ? fill(t.cardGroup, { group }) : t.cardNoGroup}</p>
      {meeting && <p className="handout-when">{fill(t.cardWhen, { when: wallOf(meeting, locale, t) })}</p>}
      {message && <p className="handout-message">{message}</p>}
      <p className="handout-do">{fill(t.cardDo, { minutes: minutesIn(parts) })}</p>
      <ol className="handout-parts">
        {shown.map((part) => (
          <li key={part.id} lang={titles}>
            {part.title} <span className="minutes">{fill(t.partMinutes, { n: part.minutes })}</span>
          </li>
        ))}
      </ol>
      {parts.length > shown.length && (
        <p className="handout-more">{fill(t.cardMore, { n: parts.length - shown.length })}</p>
      )}
      {short ? (
        <div className="handout-code">
          <div className="handout-qr">
            <Qr text={short} label={t.code} />
          </div>
          <p>
            {t.cardScan} <span className="handout-address">{short}</span>
          </p>
        </div>
      ) : (
        <p>{t.cardNoCode}</p>
      )}
      <p className="handout-foot">{t.cardFoot}</p>
    </div>
  )
}
