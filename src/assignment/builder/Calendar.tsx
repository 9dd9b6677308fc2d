import { useState } from 'react'
import type { Assignment } from '../assignment.ts'
import type { BuilderStrings, PrepWords } from './Builder.tsx'

type Props = {
  readonly asked: Assignment
  /** The address of the page that reads the link, without `#`. */
  readonly page: string
  readonly prep: PrepWords
  readonly strings: BuilderStrings
}

/** The meeting as a file for calendars; what makes it is fetched when somebody wants one. */
export function Calendar({ asked, page, prep, strings: t }: Props) {
  const [isLost, setIsLost] = useState(false)
  const { meeting } = asked
  if (!meeting) return <p>{t.calendarNeeds}</p>

  const save = () =>
    import('./calendar.client.ts').then(
      ({ saveMeeting }) => {
        setIsLost(false)
        saveMeeting({ ...asked, meeting }, page, prep)
      },
      () => setIsLost(true),
    )
  return (
    <>
      <p>{t.calendarText}</p>
      <p className="actions">
        <button type="button" className="button button-quiet" onClick={() => void save()}>
          {t.saveCalendar}
        </button>
      </p>
      <p role="status">{isLost && t.lost}</p>
    </>
  )
}
