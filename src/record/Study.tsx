import { fill } from '#i18n/fill.ts'
import type { Progress } from '#progress/progress.ts'
import type { RecordStrings } from './MyRecord.tsx'
import { isOlder, type Part, studyRecord } from './study.ts'

type Props = {
  readonly strings: RecordStrings
  readonly parts: readonly Part[]
  readonly progress: Progress
  readonly edition: number
  readonly locale: string
}

/** The record of study, on screen and on one page of paper. The name is written by hand or typed for the print only. */
export function Study({ strings: t, parts, progress, edition, locale }: Props) {
  const { done, minutes } = studyRecord(progress, parts)
  const day = (at: number) => new Date(at).toLocaleDateString(locale, { dateStyle: 'long' })
  return (
    <section aria-labelledby="study">
      <h2 id="study">{t.study}</h2>
      {done.length === 0 ? (
        <p>{t.noStudy}</p>
      ) : (
        <>
          <p className="name">
            <label>
              {t.name} <input type="text" autoComplete="off" />
            </label>
            <span className="on-screen">{t.nameNote}</span>
          </p>
          <table className="study">
            <thead>
              <tr>
                <th scope="col">{t.part}</th>
                <th scope="col">{t.minutes}</th>
                <th scope="col">{t.date}</th>
                <th scope="col">{t.edition}</th>
              </tr>
            </thead>
            <tbody>
              {done.map((part) => (
                <tr key={part.id}>
                  <td>
                    {part.title} <span>{part.module}</span>
                  </td>
                  <td>{part.minutes}</td>
                  <td>{day(part.at)}</td>
                  <td>
                    {part.edition}
                    {isOlder(progress, part.id, part.changed ?? 0) && (
                      <span>{fill(t.changedSince, { edition: part.changed ?? 0 })}</span>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <p>{fill(t.sum, { done: done.length, all: parts.length, minutes, edition })}</p>
          <p className="declared">{t.declared}</p>
          <p className="actions on-screen">
            <button type="button" className="button" onClick={() => print()}>
              {t.print}
            </button>
          </p>
        </>
      )}
    </section>
  )
}
