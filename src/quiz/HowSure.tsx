import { useSyncExternalStore } from 'react'
import type { Confidence } from '#progress/event.ts'
import { asksConfidence, listenToConfidence } from './confidence.client.ts'
import type { QuizStrings } from './words.ts'

/** Whether to ask; never in the page as it is built. */
export const useConfidence = (): boolean => useSyncExternalStore(listenToConfidence, asksConfidence, () => false)

/** From least to most. */
const steps: readonly Confidence[] = ['guess', 'fairly', 'sure']

type Props = {
  readonly name: string
  readonly strings: QuizStrings
  readonly onChange: (confidence: Confidence) => void
}

/** How sure somebody is, before the check. It may be left out, and gives no marks. */
export function HowSure({ name, strings: t, onChange }: Props) {
  return (
    <fieldset className="how-sure">
      <legend>{t.howSure}</legend>
      {steps.map((one) => (
        <label key={one} className="option">
          <input type="radio" name={`${name}/sure`} onChange={() => onChange(one)} />
          <span>{t[`sure-${one}`]}</span>
        </label>
      ))}
    </fieldset>
  )
}
