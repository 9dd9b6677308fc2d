import { useEffect, useId, useState } from 'react'
import { here } from '#calendar/here.client.ts'
import { longest, type Option, options } from '../assignment.ts'
import type { BuilderProps, Step } from './Builder.tsx'
import { Words } from './Words.tsx'

type Props = Step &
  Pick<BuilderProps, 'strings' | 'languages' | 'discretion'> & {
    readonly language: number
    readonly onLanguage: (language: number) => void
  }

/** The second step: the first meeting, and what the leader says of it and to the group. */
export function When({ draft, isAwake, making, strings: t, onChange, ...props }: Props) {
  const { languages, language, onLanguage, discretion } = props
  const [date, time, zone, tongue] = [useId(), useId(), useId(), useId()]
  const worry = making?.dateWorry(draft, here().now, here().zone)
  const words = { ...discretion, why: t.why }
  const choose = (option: Option, isChosen: boolean) =>
    onChange({ options: options.filter((one) => (one === option ? isChosen : draft.options.includes(one))) })

  return (
    <fieldset className="step" disabled={!isAwake}>
      <legend>
        <h2>{t.when}</h2>
      </legend>
      <p>{t.whenText}</p>
      <div className="fields">
        <p>
          <label htmlFor={date}>{t.date}</label>
          <input
            id={date}
            type="date"
            autoComplete="off"
            value={draft.date}
            onChange={({ target }) => onChange({ date: target.value })}
          />
        </p>
        <p>
          <label htmlFor={time}>{t.time}</label>
          <input
            id={time}
            type="time"
            autoComplete="off"
            value={draft.time}
            onChange={({ target }) => onChange({ time: target.value })}
          />
        </p>
        <p className="field-zone">
          <label htmlFor={zone}>{t.zone}</label>
          {/* The names of zones are English words everywhere. */}
          <select
            id={zone}
            lang="en"
            autoComplete="off"
            value={draft.zone}
            onChange={({ target }) => onChange({ zone: target.value })}
          >
            <Zones own={draft.zone} />
          </select>
        </p>
      </div>
      <p role="status" className="worry">
        {worry && t[worry]}
      </p>
      <Words
        {...{ label: t.group, note: t.groupNote, text: draft.group, most: longest.group, making, strings: t, words }}
        onChange={(group) => onChange({ group })}
      />
      <Words
        {...{
          label: t.message,
          note: t.messageNote,
          text: draft.message,
          most: longest.message,
          making,
          strings: t,
          words,
        }}
        isLong
        onChange={(message) => onChange({ message })}
      />
      {languages.length > 1 && (
        <p>
          <label htmlFor={tongue}>{t.language}</label>
          <select
            id={tongue}
            autoComplete="off"
            value={language}
            onChange={({ target }) => onLanguage(Number(target.value))}
          >
            {languages.map(({ name }, place) => (
              <option key={name} value={place}>
                {name}
              </option>
            ))}
          </select>
        </p>
      )}
      <h3>{t.options}</h3>
      {options.map((option) => (
        <label key={option} className="shelf-part">
          <input
            type="checkbox"
            checked={draft.options.includes(option)}
            onChange={({ target }) => choose(option, target.checked)}
          />
          <span>{t[option]}</span>
        </label>
      ))}
    </fieldset>
  )
}

/** All time zones that the browser knows, and the one that is chosen, which it may know by another name. */
function Zones({ own }: { own: string }) {
  const [all, setAll] = useState<readonly string[]>([])
  useEffect(() => setAll(Intl.supportedValuesOf('timeZone')), [])
  return [...new Set([own, ...all, 'UTC'])].map((zone) => (
    <option key={zone} value={zone}>
      {zone}
    </option>
  ))
}
