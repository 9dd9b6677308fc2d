import { useState } from 'react'
import type { Strings } from '#i18n/en.ts'
import { hasOthers, type Prompts, promptsAt } from './prompts.ts'

export type OpeningStrings = Strings['opening']

export type PromptListProps = {
  /** What was asked for, or what has come back on cards: ids, in their order. */
  readonly parts: readonly string[]
  readonly prompts: Prompts
  /** The language of the prompts, where it is not that of the page. */
  readonly lang?: string | undefined
  readonly strings: OpeningStrings
}

/** Three prompts to open a meeting with, made from the parts that a group has prepared, and a button for others. */
export function PromptList({ parts, prompts, lang, strings: t }: PromptListProps) {
  const [turn, setTurn] = useState(0)
  return (
    <>
      <p>{t.how}</p>
      <ul className="opening-prompts" aria-live="polite">
        {promptsAt(parts, prompts, t.everyone, turn).map(({ text, part }) => (
          <li key={text} lang={part && lang}>
            {text}
          </li>
        ))}
      </ul>
      {hasOthers(parts, prompts, t.everyone) && (
        <p className="actions">
          <button type="button" className="button button-quiet" onClick={() => setTurn(turn + 1)}>
            {t.others}
          </button>
        </p>
      )}
      <p>{t.never}</p>
    </>
  )
}
