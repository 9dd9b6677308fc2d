import { useState } from 'react'
import type { Run } from '../play.ts'
import { Spoken } from '../player/Spoken.tsx'
import type { Staging, Voices } from '../staging.ts'
import { transcript } from '../transcript.ts'

type Props = { readonly staging: Staging; readonly run: Run }

const others = ['patient', 'presenter', 'member', 'leader'] as const satisfies readonly (keyof Voices)[]

/** The learner’s own run once more, with what may have gone on in somebody else. Of the patient there are always two. */
export function AnotherChair({ staging, run }: Props) {
  const { graph, cast, voices, strings: t } = staging
  const [chair, setChair] = useState<(typeof others)[number]>()
  const entries = transcript(graph, run)
  const heard = others.filter((one) => entries.some(({ id }) => voices[id]?.[one]))
  if (heard.length === 0) return null
  const lines = chair ? entries.filter(({ id }) => voices[id]?.[chair]) : []
  return (
    <section className="another-chair">
      <h3>{t.anotherChair}</h3>
      <fieldset>
        <legend>{t.whoseChair}</legend>
        {heard.map((one) => (
          <label key={one}>
            <input type="radio" name="voice" checked={one === chair} onChange={() => setChair(one)} />{' '}
            {t[`voice-${one}`]}
          </label>
        ))}
      </fieldset>
      {chair && <p className="how">{chair === 'patient' ? t.weDoNotKnow : t.imagined}</p>}
      <ol className="transcript">
        {lines.map((entry) => (
          <li key={`${entry.beat} ${entry.id}`} className="line">
            <Spoken entry={entry} cast={cast} strings={t} />
            {[voices[entry.id]?.[chair ?? 'patient'] ?? []].flat().map((voice, at) => (
              <p key={voice} className="voice">
                {at > 0 && <b>{t.orElse} </b>}
                {voice}
              </p>
            ))}
          </li>
        ))}
      </ol>
    </section>
  )
}
