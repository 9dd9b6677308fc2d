import { useEffect, useState } from 'react'
import { fill } from '#i18n/fill.ts'
import type { PrepStrings } from './Prep.tsx'
import { minutesOf, type Step, stepToGoOn } from './steps.ts'
import { change } from './store.client.ts'
import { withTick } from './stored.ts'

type Props = {
  readonly steps: readonly Step[]
  readonly link: string
  readonly strings: PrepStrings
}

/** What to do, in its order, with what is done of it, and one way to go on. */
export function Parts({ steps, link, strings: t }: Props) {
  const next = stepToGoOn(steps)
  const { all: minutes, left } = minutesOf(steps)
  const isBegun = left < minutes
  return (
    <>
      <p className="actions">
        {next ? (
          <a className="button" href={next.part.url}>
            {fill(isBegun ? t.goOn : t.start, { title: next.part.title })}
          </a>
        ) : (
          t.allDone
        )}
      </p>
      <h3>{t.order}</h3>
      <ol className="parts">
        {steps.map((step) => (
          <li key={step.part.id}>
            <div className="part">
              <span>
                <a href={step.part.url}>{step.part.title}</a> {step.mayWait && <i>{t.mayWait}</i>}
              </span>
              <span className="minutes">{fill(t.minutes, { n: step.part.minutes })}</span>
              <Tick step={step} link={link} strings={t} />
            </div>
          </li>
        ))}
      </ol>
      <p className="sum">{fill(isBegun && left > 0 ? t.left : t.inAll, { n: steps.length, minutes, left })}</p>
    </>
  )
}

/** What is done of a part, as the record knows it; or a box where only the reader does. */
function Tick({ step: { part, isDone, byHand }, link, strings: t }: { step: Step } & Omit<Props, 'steps'>) {
  // The box shows at once what is kept a moment later.
  const [isTicked, setIsTicked] = useState(isDone)
  useEffect(() => setIsTicked(isDone), [isDone])

  function tick(isSet: boolean) {
    setIsTicked(isSet)
    void change((list) => withTick(list, link, part.id, isSet))
  }

  if (!byHand) return <span className={isDone ? 'state is-done' : 'state'}>{isDone ? t.done : t.notDone}</span>
  return (
    <label className="state">
      <input
        type="checkbox"
        checked={isTicked}
        aria-label={fill(t.tick, { title: part.title })}
        onChange={({ target }) => tick(target.checked)}
      />
      {t.done}
    </label>
  )
}
