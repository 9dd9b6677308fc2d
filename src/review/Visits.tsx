import { useEffect, useRef, useState } from 'react'
import { calendarOf, dayInWords } from '#calendar/day.ts'
import { here, onReturn } from '#calendar/here.client.ts'
import { fill } from '#i18n/fill.ts'
import type { Confidence, ProgressEvent } from '#progress/event.ts'
import type { Progress } from '#progress/progress.ts'
import { record } from '#progress/store.client.ts'
import type { Mark } from '#quiz/question.ts'
import type { QuizStrings } from '#quiz/strings.ts'
import { AskedFact } from './AskedFact.tsx'
import { dueToday, nextDates, tomorrow } from './due.ts'
import type { Fact } from './fact.ts'
import type { ReviewStrings } from './Review.tsx'
import { Stopped } from './Stopped.tsx'
import { cardsOf, gradeOf } from './schedule.ts'
import { Take } from './Take.tsx'
import { arranged, checked, goneOn, passed, portion, remaining, rest, reviewedOn, toAsk, visitOn } from './visit.ts'

type Props = {
  readonly strings: ReviewStrings
  readonly quiz: QuizStrings
  readonly facts: readonly Fact[]
  readonly progress: Progress
  readonly notes: string
  readonly locale: string
}

/** What is due today, one question at a time; what is not asked any more; and the files to take along. */
export function Visits({ strings: t, quiz, facts, progress, notes, locale }: Props) {
  const [{ now, zone }, setHere] = useState(here)
  const today = calendarOf(zone)(now)
  const cards = cardsOf(
    progress,
    facts.map(({ question }) => question.id),
    now,
    zone,
  )
  const due = dueToday(cards, now, zone)
  const [before, setVisit] = useState(() => visitOn(today))
  const reviewed = reviewedOn(today, progress, zone)
  const visit = arranged(before, due, today, reviewed)
  if (visit !== before) setVisit(visit)
  const fact = facts.find(({ question }) => question.id === visit.asked)
  const left = toAsk(visit, due, reviewed)
  const waiting = remaining(visit, due).length - left
  const next = nextDates(cards, now, zone, due.length + 2).find(({ day }) => day > today)
  const comesNext = next ? [fill(t.next, { day: dayInWords(next.day, locale) })] : []

  useEffect(() => onReturn(() => setHere(here())), [])
  const top = useRef<HTMLHeadingElement & HTMLParagraphElement>(null)
  const isMoving = useRef(false)
  useEffect(() => {
    if (isMoving.current) top.current?.focus()
    isMoving.current = false
  })

  function check(mark: Mark | null, confidence?: Confidence) {
    if (!visit.asked || visit.isChecked || !mark) return
    void record({ type: 'reviewed', question: visit.asked, grade: gradeOf(mark, confidence), at: Date.now() })
    setVisit(checked(visit))
  }

  function goOn(event?: ProgressEvent, to = passed(visit)) {
    if (event) void record(event)
    isMoving.current = true
    setHere(here())
    setVisit(to)
  }

  function atTheEnd(): string[] {
    if (waiting > 0) return [fill(t.enough, { n: due.length })]
    if (due.length > 0) return [fill(t.left, { n: due.length }), ...comesNext]
    return [visit.past.length > 0 ? t.thatWasAll : t.nothing, ...comesNext]
  }

  const restUntil = (question: string, until: number | null) => rest(progress, question, until, here().now)
  return (
    <>
      {fact ? (
        <>
          <p className="due">{fill(waiting > 0 ? t.dueSome : t.due, { n: left, more: waiting })}</p>
          <AskedFact key={fact.question.id} {...{ top, fact, today, quiz }} strings={t} onChecked={check}>
            {visit.isChecked ? (
              <button type="button" className="button" onClick={() => goOn()}>
                {t.goOn}
              </button>
            ) : (
              <>
                <button type="button" className="button button-quiet" onClick={() => goOn()}>
                  {t.skip}
                </button>
                <button
                  type="button"
                  className="button button-quiet"
                  onClick={() => goOn(restUntil(fact.question.id, tomorrow(now, zone)))}
                >
                  {t.notToday}
                </button>
              </>
            )}
            <button
              type="button"
              className="button button-quiet"
              onClick={() => goOn(restUntil(fact.question.id, null))}
            >
              {t.stop}
            </button>
          </AskedFact>
        </>
      ) : (
        <>
          <p ref={top} tabIndex={-1} className="due">
            {atTheEnd().join(' ')}
          </p>
          {waiting > 0 && (
            <p className="actions">
              <button type="button" className="button" onClick={() => goOn(undefined, goneOn(visit, reviewed))}>
                {fill(t.askMore, { n: Math.min(waiting, portion) })}
              </button>
            </p>
          )}
        </>
      )}
      <Take strings={t} cards={cards} notes={notes} />
      <Stopped
        strings={t}
        facts={facts.filter(({ question }) =>
          cards.some((card) => card.question === question.id && card.from === null),
        )}
        onAsk={(question) => void record(restUntil(question, 0))}
      />
    </>
  )
}
