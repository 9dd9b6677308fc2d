import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { fill } from '#i18n/fill.ts'
import type { Catalogue, Part } from '../assignment.ts'
import type { BuilderStrings } from './Builder.tsx'
import { swapped } from './draft.ts'
import type { Shelf } from './shelves.build.ts'

type Props = {
  readonly chosen: readonly string[]
  readonly catalogue: Catalogue
  readonly titles?: string | undefined
  readonly shelves: readonly Shelf[]
  readonly strings: BuilderStrings
  /** What they take together. */
  readonly children: ReactNode
  readonly onChange: (chosen: readonly string[]) => void
}

/** Parts of the leader’s own choice: those that are chosen, in an order that buttons change, and all others to tick. */
export function Choice({ chosen, catalogue, titles, shelves, strings: t, children, onChange }: Props) {
  const [said, setSaid] = useState('')
  const room = useRef<HTMLDivElement>(null)
  const focus = useRef<string>(undefined)
  const titleOf = (id: string) => catalogue.parts[id]?.title ?? id

  // What moves keeps the focus, on the same button or at either end on the other one; what is taken out hands it on.
  useLayoutEffect(() => {
    if (focus.current !== undefined) room.current?.querySelector<HTMLElement>(focus.current)?.focus()
    focus.current = undefined
  })

  function move(id: string, at: number, by: -1 | 1) {
    const isAtEnd = at + by === (by < 0 ? 0 : chosen.length - 1)
    focus.current = `[data-part="${id}"] [data-move="${isAtEnd ? -by : by}"]`
    onChange(swapped(chosen, at, by))
    setSaid(fill(t.movedTo, { title: titleOf(id), n: at + by + 1, total: chosen.length }))
  }

  function takeOut(id: string, at: number) {
    const next = chosen[at + 1] ?? chosen[at - 1]
    focus.current = next === undefined ? 'h4' : `[data-part="${next}"] [data-move="out"]`
    onChange(chosen.filter((one) => one !== id))
    setSaid(fill(t.removed, { title: titleOf(id) }))
  }

  function tick(id: string, isTicked: boolean) {
    setSaid('')
    onChange(isTicked ? [...chosen, id] : chosen.filter((one) => one !== id))
  }

  return (
    <div ref={room}>
      {chosen.length === 0 && <p>{t.none}</p>}
      <ol className="asked-parts">
        {chosen.map((id, at) => {
          const say = { title: titleOf(id) }
          return (
            <li key={id} data-part={id}>
              <div className="asked-line">
                <span>
                  <Name part={catalogue.parts[id]} titles={titles} strings={t} />
                </span>
                <span className="asked-buttons">
                  <Small sign="↑" move="-1" label={fill(t.up, say)} off={at === 0} onPress={() => move(id, at, -1)} />
                  <Small
                    sign="↓"
                    move="1"
                    label={fill(t.down, say)}
                    off={at === chosen.length - 1}
                    onPress={() => move(id, at, 1)}
                  />
                  <Small sign="×" move="out" label={fill(t.remove, say)} onPress={() => takeOut(id, at)} />
                </span>
              </div>
            </li>
          )
        })}
      </ol>
      <p role="status" className="said">
        {said}
      </p>
      {children}
      <h4 tabIndex={-1}>{t.course}</h4>
      {shelves.map(({ title, name, parts }) => (
        <details key={title ?? name} className="shelf">
          <summary lang={title && titles}>{title ?? (name && t[name])}</summary>
          <ul>
            {parts.map((id) => (
              <li key={id}>
                <label className="shelf-part">
                  <input
                    type="checkbox"
                    checked={chosen.includes(id)}
                    onChange={({ target }) => tick(id, target.checked)}
                  />
                  <span>
                    <Name part={catalogue.parts[id]} titles={titles} strings={t} />
                  </span>
                </label>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  )
}

function Name({ part, titles, strings: t }: Pick<Props, 'titles' | 'strings'> & { part: Part | undefined }) {
  if (!part) return null
  return (
    <>
      <span lang={titles}>{part.title}</span> {part.kind === 'scenario' && <i>{t.play} </i>}
      <span className="minutes">{fill(t.partMinutes, { n: part.minutes })}</span>
    </>
  )
}

type SmallProps = { sign: string; move: string; label: string; off?: boolean; onPress: () => void }

function Small({ sign, move, label, off = false, onPress }: SmallProps) {
  return (
    <button type="button" className="move" data-move={move} aria-label={label} disabled={off} onClick={onPress}>
      <span aria-hidden="true">{sign}</span>
    </button>
  )
}
