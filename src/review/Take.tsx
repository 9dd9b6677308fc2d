import { useState } from 'react'
import { isoDate } from '#calendar/day.ts'
import { here } from '#calendar/here.client.ts'
import { calendarText } from '#calendar/ics.ts'
import { fill } from '#i18n/fill.ts'
import { saveFile } from '#progress/export.client.ts'
import { ankiText } from './anki.ts'
import { nextDates } from './due.ts'
import type { Note } from './note.ts'
import type { ReviewStrings } from './Review.tsx'
import type { Card } from './schedule.ts'

type Props = {
  readonly strings: ReviewStrings
  readonly cards: readonly Card[]
  /** Where both sides of the cards are fetched from. */
  readonly notes: string
}

/** As far as a calendar is filled: no card stays away longer. */
const daysAhead = 90

/** The next dates for a calendar, and the questions as cards for Anki; nothing of the learner’s answers is in either. */
export function Take({ strings: t, cards, notes }: Props) {
  const [said, setSaid] = useState('')
  const asked = cards.filter(({ from }) => from !== null)

  function saveCalendar() {
    const { now, zone } = here()
    const url = `${location.origin}${location.pathname}`
    const events = nextDates(cards, now, zone, daysAhead).map(({ day, count }) => ({
      ...{ uid: `return-visit-${isoDate(day)}@take-a-chair`, day: isoDate(day), url },
      ...{ title: fill(t.event, { n: count }), text: fill(t.eventText, { url }) },
    }))
    saveFile('return-visits.ics', 'text/calendar', calendarText('-//Take a Chair//Return visits//EN', events, now))
  }

  async function saveCards() {
    setSaid('')
    try {
      const all: Readonly<Record<string, Note[]>> = await (await fetch(notes, { cache: 'force-cache' })).json()
      saveFile('take-a-chair-anki.txt', 'text/plain', ankiText(asked.flatMap(({ question }) => all[question] ?? [])))
    } catch {
      setSaid(t.lost)
    }
  }

  if (asked.length === 0) return null
  return (
    <section aria-labelledby="take">
      <h2 id="take">{t.take}</h2>
      <p>{t.calendarText}</p>
      <p className="actions">
        <button type="button" className="button button-quiet" onClick={saveCalendar}>
          {t.calendar}
        </button>
      </p>
      <p>{t.ankiText}</p>
      <p className="actions">
        <button type="button" className="button button-quiet" onClick={() => void saveCards()}>
          {t.anki}
        </button>
      </p>
      <p role="status">{said}</p>
    </section>
  )
}
