import { useId, useState } from 'react'
import type { Strings } from '#i18n/en.ts'
import { fill } from '#i18n/fill.ts'
import { CutParts } from './CutParts.tsx'
import type { Trouble } from './cut.client.ts'
import { nameOf, usualMastery } from './model.ts'
import { ownId } from './own-choice.ts'

/** What can be ticked. */
export type Part = { readonly id: string; readonly title: string; readonly kind: string; readonly minutes: number }
export type CutModule = { readonly title: string; readonly lang: string | undefined; readonly parts: readonly Part[] }

type Runtime = 'scorm12' | 'scorm2004'

type Props = {
  readonly strings: Strings['packages']
  readonly modules: readonly CutModule[]
  /** Where the full packages of the course are fetched from. */
  readonly packages: Readonly<Record<Runtime, string>>
  /** Where the course is published: origin and path. */
  readonly published: string
  readonly course: { readonly title: string; readonly lang: string; readonly edition: number }
}

const thresholds = [0.5, usualMastery, 0.7, 0.8]

/** A teacher's own choice of parts, put together to a package in the browser. */
export function Cut({ strings: t, modules, packages, published, course }: Props) {
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [title, setTitle] = useState(fill(t.cutUsualTitle, { course: course.title }))
  const [runtime, setRuntime] = useState<Runtime>('scorm12')
  const [mastery, setMastery] = useState<number | null>(usualMastery)
  const [state, setState] = useState<{ done?: number; told?: string; trouble?: string }>({})
  const id = useId()
  const all = modules.flatMap(({ parts }) => parts)
  const mine = all.filter((part) => chosen.includes(part.id))
  const hasReview = mine.some(({ kind }) => kind === 'review')
  const told: Record<Trouble, string> = { absent: t.cutAbsent, lost: t.cutLost, damaged: t.cutDamaged }

  async function make() {
    setState({ done: 0 })
    const units = mine.map((part) => part.id)
    const tell = (done: number) => setState({ done })
    try {
      const { cutPackage, saveBlob } = await import('./cut.client.ts')
      const named = title.trim() || fill(t.cutUsualTitle, { course: course.title })
      const made = await cutPackage(
        { url: packages[runtime], choice: { units, title: named, mastery }, published },
        tell,
      )
      if (typeof made === 'string') return setState({ trouble: told[made] })
      const name = nameOf({ ...course, id: ownId(units) }, runtime, 'full')
      saveBlob(name, made)
      setState({ told: fill(t.cutDone, { name }) })
    } catch {
      setState({ trouble: t.cutLost })
    }
  }

  const minutes = mine.reduce((sum, part) => sum + part.minutes, 0)
  const percent = Math.round((state.done ?? 0) * 100)
  return (
    <div className="cut">
      <p>{t.cutIntro}</p>
      <CutParts modules={modules} legend={t.cutParts} time={t.cutMinutes} chosen={chosen} onChange={setChosen} />
      <p>{mine.length === 0 ? t.cutNothing : fill(t.cutChosen, { parts: mine.length, all: all.length, minutes })}</p>
      <p>
        <label htmlFor={`${id}-title`}>{t.cutTitle}</label>{' '}
        <input
          id={`${id}-title`}
          type="text"
          maxLength={200}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
      </p>
      <p>
        <label htmlFor={`${id}-runtime`}>{t.cutRuntime}</label>{' '}
        <select
          id={`${id}-runtime`}
          className="select"
          value={runtime}
          onChange={(event) => setRuntime(event.target.value as Runtime)}
        >
          <option value="scorm12">{t.cutScorm12}</option>
          <option value="scorm2004">{t.cutScorm2004}</option>
        </select>
      </p>
      <p>
        <label htmlFor={`${id}-mastery`}>{t.cutMastery}</label>{' '}
        <select
          id={`${id}-mastery`}
          className="select"
          disabled={!hasReview}
          aria-describedby={`${id}-note`}
          value={hasReview ? String(mastery) : 'null'}
          onChange={(event) => setMastery(event.target.value === 'null' ? null : Number(event.target.value))}
        >
          <option value="null">{t.cutNoMastery}</option>
          {thresholds.map((share) => (
            <option key={share} value={share}>
              {fill(t.cutPercent, { n: Math.round(share * 100) })}
            </option>
          ))}
        </select>
      </p>
      <p id={`${id}-note`} className="cut-note">
        {t.cutMasteryNote}
      </p>
      <p className="actions">
        <button
          type="button"
          className="button"
          disabled={mine.length === 0 || state.done !== undefined}
          onClick={() => void make()}
        >
          {t.cutMake}
        </button>
      </p>
      {state.done !== undefined && (
        <p>
          <label htmlFor={`${id}-done`}>{fill(t.cutDoing, { n: percent })}</label>{' '}
          <progress id={`${id}-done`} max={100} value={percent} />
        </p>
      )}
      <p role="status">{state.told ?? ''}</p>
      {state.trouble && <p role="alert">{state.trouble}</p>}
    </div>
  )
}
