import { useSyncExternalStore } from 'react'
import { asksConfidence, listenToConfidence } from './confidence.client.ts'
import { type Sureness, surenesses } from './sureness.ts'
import type { QuizStrings } from './words.ts'

export type { Sureness }

/** Whether to ask; never in the page as it is built. */
export const useConfidence = (): boolean => useSyncExternalStore(listenToConfidence, asksConfidence, () => false)

type Props = {
  readonly name: string
  readonly strings: QuizStrings
  readonly onChange: (sureness: Sureness) => void
}

/** How sure somebody is, before the check. It may be left out, and gives no marks. */
export function Confidence({ name, strings: t, onChange }: Props) {
  return (
    <fieldset className="sureness">
      <legend>{t.howSure}</legend>
      {surenesses.map((one) => (
        <label key={one} className="option">
          <input type="radio" name={`${name}/sure`} onChange={() => onChange(one)} />
          <span>{t[`sure-${one}`]}</span>
        </label>
      ))}
    </fieldset>
  )
}
