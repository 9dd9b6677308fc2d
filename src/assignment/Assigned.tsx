import { useId } from 'react'
import { here } from '#calendar/here.client.ts'
import { calendarText } from '#calendar/ics.ts'
import { fill } from '#i18n/fill.ts'
import { saveFile } from '#progress/export.client.ts'
import type { Progress } from '#progress/progress.ts'
import type { WritingStrings } from '#quiz/strings.ts'
import { type Catalogue, type Meeting, partsShown } from './assignment.ts'
import { Forget } from './Forget.tsx'
import { invitation } from './invitation.ts'
import type { Reading } from './link.ts'
import { Parts } from './Parts.tsx'
import type { PrepStrings } from './Prep.tsx'
import { ReadyLine } from './ReadyLine.tsx'
import { stepsOf } from './steps.ts'
import type { Kept } from './stored.ts'
import { whenOf } from './when.ts'

type Props = {
  readonly one: Kept
  readonly reading: Reading
  readonly strings: PrepStrings
  readonly writing: WritingStrings
  readonly catalogue: Catalogue
  readonly progress: Progress
  readonly isKept: boolean
  /** No other assignment would be left without it. */
  readonly isLast: boolean
  readonly locale: string
  readonly onForget: (link: string) => Promise<void>
}

/** One assignment: what the leader says, when the group meets, what to do, and what to take along. */
export function Assigned({ one, reading, strings: t, writing, catalogue, progress, isKept, isLast, ...props }: Props) {
  const { assignment } = reading
  const { meeting, group, message, options } = assignment
  const steps = stepsOf(partsShown(assignment, catalogue), progress, one.ticked, options)
  const title = useId()
  const { now, zone } = here()
  const when = meeting && whenOf(meeting, now, zone, props.locale)

  function saveCalendar(meets: Meeting) {
    const page = `${location.origin}${location.pathname}`
    const event = invitation({ ...assignment, meeting: meets }, { page, own: zone, words: t })
    saveFile('balint-group.ics', 'text/calendar', calendarText('-//Take a Chair//Assignment//EN', [event], now))
  }

  return (
    <section className="assigned" aria-labelledby={title}>
      <h2 id={title}>{group ? fill(t.forGroup, { group }) : t.noGroup}</h2>
      {when && (
        <p className="when">
          <b>{when.here}</b> <span className="on-screen">{when.away}</span>
          {when.there && (
            <span className="there">{fill(t.there, { when: when.there, zone: meeting?.zone ?? '' })}</span>
          )}
        </p>
      )}
      {when?.isOver && <p>{t.over}</p>}
      {message && (
        <figure className="message">
          <figcaption>{t.from}</figcaption>
          <blockquote>{message}</blockquote>
        </figure>
      )}
      {reading.troubles.map((trouble) => (
        <p key={trouble} role="status">
          {trouble === 'nothing' ? t.parts : t[trouble]}
        </p>
      ))}
      {!isKept && <p role="status">{t.notKept}</p>}
      <Parts steps={steps} link={one.link} strings={t} />
      {!options.includes('no-card') && (
        <ReadyLine steps={steps} group={group} mark={one.mark} strings={t} writing={writing} />
      )}
      <p className="declared">{t.printed}</p>
      <p className="actions along">
        {meeting && !when?.isOver && (
          <button type="button" className="button button-quiet" onClick={() => saveCalendar(meeting)}>
            {t.calendar}
          </button>
        )}
        <button type="button" className="button button-quiet" onClick={() => print()}>
          {t.print}
        </button>
      </p>
      <Forget strings={t} isLast={isLast} onForget={() => props.onForget(one.link)} />
    </section>
  )
}
