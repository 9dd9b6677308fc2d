import { type ClipboardEvent, useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react'
import type { Strings } from '#i18n/en.ts'
import { fill } from '#i18n/fill.ts'
import { type CardWords, writeCard } from '../card.ts'
import type { OpeningStrings } from '../opening/PromptList.tsx'
import type { Prompts } from '../opening/prompts.ts'
import { longestText, readCards } from './cards.ts'
import { countCards } from './count.ts'
import { Group } from './Group.tsx'

export type CountStrings = Strings['count']

export type CountProps = {
  readonly strings: CountStrings
  readonly opening: OpeningStrings
  /** The words of a card in every language of the course. */
  readonly words: readonly CardWords[]
  /** The titles of all parts, in the order of the course. */
  readonly titles: Readonly<Record<string, string>>
  readonly prompts: Prompts
  /** The language of titles and prompts, where it is not that of the page. */
  readonly lang?: string | undefined
  /** The language whose rules for numbers hold. */
  readonly locale: string
}

/** Fields in which more stands make browsers slow: of a longer text that is pasted the cards alone are put there. */
const longestShown = 100_000

/** Nobody leads more groups than these at once. */
const mostGroups = 12

/** The ready cards in a text that somebody pastes, counted. The text is held by this page alone, until it is left. */
export function Count({ strings: t, words, ...about }: CountProps) {
  const [text, setText] = useState('')
  const [note, setNote] = useState('')
  const field = useRef<HTMLTextAreaElement>(null)
  const [label, how] = [useId(), useId()]
  const read = useDeferredValue(text)
  const groups = useMemo(() => countCards(readCards(read, words)), [read, words])
  const cards = groups.reduce((sum, one) => sum + one.cards, 0)

  useEffect(() => {
    // What was pasted before the script came.
    setText(field.current?.value ?? '')
    // A browser may put a page aside that is left, and show it again as it was.
    const forget = () => {
      if (field.current) field.current.value = ''
      setText('')
    }
    addEventListener('pagehide', forget)
    return () => removeEventListener('pagehide', forget)
  }, [])

  function put(all: string, note = '') {
    if (field.current) field.current.value = all
    setText(all)
    setNote(note)
  }

  function empty() {
    put('')
    field.current?.focus()
  }

  function shorten(event: ClipboardEvent<HTMLTextAreaElement>) {
    const { value, selectionStart, selectionEnd } = event.currentTarget
    const all = value.slice(0, selectionStart) + event.clipboardData.getData('text/plain') + value.slice(selectionEnd)
    if (all.length <= longestShown) return
    event.preventDefault()
    const [own] = words
    const lines = own ? readCards(all, words).map((card) => writeCard(card, own)) : []
    const left = [...new Set(lines)].join('\n')
    put(left || all.slice(0, longestShown), all.length > longestText ? `${t.shortened} ${t.tooLong}` : t.shortened)
  }

  return (
    <>
      <div className="count-paste">
        <label htmlFor={label}>{t.label}</label>
        <p id={how} className="how">
          {t.how} {t.forgets}
        </p>
        <textarea
          ref={field}
          id={label}
          rows={8}
          autoComplete="off"
          spellCheck={false}
          aria-describedby={how}
          onPaste={shorten}
          onChange={({ target }) => {
            setText(target.value)
            setNote('')
          }}
        />
        <p role="status" className="count-said">
          {said()}
        </p>
        {text !== '' && (
          <p className="actions">
            <button type="button" className="button button-quiet" onClick={empty}>
              {t.clear}
            </button>
            {cards > 0 && (
              <button type="button" className="button button-quiet" onClick={() => print()}>
                {t.print}
              </button>
            )}
          </p>
        )}
      </div>
      {groups
        .toSorted((a, b) => b.cards - a.cards)
        .slice(0, mostGroups)
        .map((counted) => (
          <Group key={counted.group} counted={counted} strings={t} {...about} />
        ))}
      {groups.length > mostGroups && <p>{t.tooMuch}</p>}
    </>
  )

  function said(): string {
    if (read.trim() === '') return ''
    const [{ ready = '' } = {}] = words
    if (cards === 0) return fill(t.none, { ready, signs: '#k7f3' })
    const found = fill(groups.length > 1 ? t.foundIn : t.found, { n: cards, groups: groups.length })
    return `${found} ${note}`.trim()
  }
}
