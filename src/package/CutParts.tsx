import { fill } from '#i18n/fill.ts'
import type { CutModule } from './Cut.tsx'

type Props = {
  readonly modules: readonly CutModule[]
  readonly legend: string
  /** How minutes are written. */
  readonly time: string
  readonly chosen: readonly string[]
  onChange(chosen: readonly string[]): void
}

/** All parts of the course to tick, module by module. */
export function CutParts({ modules, legend, time, chosen, onChange }: Props) {
  const toggled = (id: string, on: boolean) => (on ? [...chosen, id] : chosen.filter((one) => one !== id))
  return (
    <fieldset className="cut-parts">
      <legend>{legend}</legend>
      {modules.map(({ title, lang, parts }) => (
        <details key={title} className="cut-module">
          <summary lang={lang}>{title}</summary>
          <ul>
            {parts.map(({ id, title, minutes }) => (
              <li key={id}>
                <label>
                  <input
                    type="checkbox"
                    checked={chosen.includes(id)}
                    onChange={(event) => onChange(toggled(id, event.target.checked))}
                  />
                  <span lang={lang}>{title}</span> {minutes > 0 && <span>{fill(time, { n: minutes })}</span>}
                </label>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </fieldset>
  )
}
