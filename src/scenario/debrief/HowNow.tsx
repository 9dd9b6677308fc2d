import type { Words } from '../phrases.ts'

/** The first question after the hour. Nobody reads the answer: it is in the page, and goes when the page goes. */
export function HowNow({ strings: t }: { strings: Words }) {
  return (
    <fieldset className="how-now">
      <legend>{t.howNow}</legend>
      {[t.asBefore, t.touched, t.unsettled].map((word) => (
        <label key={word}>
          <input type="radio" name="how-now" autoComplete="off" /> {word}
        </label>
      ))}
      <p>{t.howNote}</p>
    </fieldset>
  )
}
