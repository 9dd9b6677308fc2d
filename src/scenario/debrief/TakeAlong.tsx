import { useState } from 'react'
import { calendarOf, isoDate } from '#calendar/day.ts'
import { calendarText } from '#calendar/ics.ts'
import { fill } from '#i18n/fill.ts'
import { saveFile } from '#progress/export.client.ts'
import { WrittenField } from '#quiz/WrittenField.tsx'
import { takeAlong, takenAlong } from '../remember.client.ts'
import type { Staging } from '../staging.ts'

const aWeek = 7

/** One thing to keep, in own words; and, if one likes, a date in a week. The file has no word of what was written. */
export function TakeAlong({ staging }: { staging: Staging }) {
  const { graph, title, strings: t } = staging
  const [kept] = useState(() => takenAlong(graph.scenario, graph.chair))

  function saveDate() {
    const now = Date.now()
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
    const url = `${location.origin}${location.pathname}`
    const event = {
      ...{ uid: `${graph.scenario}-${graph.chair}@take-a-chair`, day: isoDate(calendarOf(timeZone)(now) + aWeek), url },
      ...{ title: fill(t.event, { title }), text: fill(t.eventText, { title }) },
    }
    saveFile(`${graph.scenario}.ics`, 'text/calendar', calendarText('-//Take a Chair//Role-plays//EN', [event], now))
  }

  return (
    <section className="take-along">
      <h3>{t.takeAlong}</h3>
      <WrittenField
        label={t.takeAlong}
        strings={staging.writing}
        written={kept}
        onWrite={(text) => takeAlong(staging, text)}
      />
      <p className="actions">
        <button type="button" className="button button-quiet" onClick={saveDate}>
          {t.inAWeek}
        </button>
      </p>
    </section>
  )
}
