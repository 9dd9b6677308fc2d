import { useEffect, useRef, useState } from 'react'
import { here } from '#calendar/here.client.ts'
import type { Strings } from '#i18n/en.ts'
import type { WritingStrings } from '#quiz/strings.ts'
import type { Catalogue } from '../assignment.ts'
import type { Trouble } from '../link.ts'
import type { OpeningStrings } from '../opening/PromptList.tsx'
import type { Prompts } from '../opening/prompts.ts'
import type { Seven } from '../opening/seven.ts'
import { type Draft, emptyDraft, packsForGroups } from './draft.ts'
import type { Making } from './making.client.ts'
import type { Shelf } from './shelves.build.ts'
import { What } from './What.tsx'
import { When } from './When.tsx'

export type BuilderStrings = Strings['builder']

/** Of the page that reads links: what an entry in a calendar says, and a sentence for each trouble with a link. */
export type PrepWords = Pick<Strings['prep'], 'event' | 'eventFor' | 'eventText' | 'forget' | Trouble>

export type BuilderProps = {
  readonly strings: BuilderStrings
  readonly prep: PrepWords
  readonly discretion: WritingStrings['discretion']
  readonly catalogue: Catalogue
  /** The language that its titles are in, where that is not the language of the page. */
  readonly titles?: string | undefined
  readonly shelves: readonly Shelf[]
  /** What each pack is, in a sentence. */
  readonly sentences: Readonly<Record<string, string>>
  /** The languages of this site, each with its page that reads links. */
  readonly languages: readonly { readonly name: string; readonly prep: string }[]
  /** How a first meeting can be opened, whatever was chosen. */
  readonly opening: {
    readonly prompts: Prompts
    /** Their language, where it is not that of the page. */
    readonly lang?: string | undefined
    readonly seven: Seven
    readonly strings: OpeningStrings
  }
  /** The language in which dates are written. */
  readonly locale: string
}

/** What a leader asks a group to prepare, put together in three steps. Nothing of it is stored anywhere. */
export function Builder(props: BuilderProps) {
  const { strings: t, catalogue, languages } = props
  const [draft, setDraft] = useState<Draft>(() => emptyDraft(packsForGroups(catalogue)[0]?.id ?? ''))
  const [language, setLanguage] = useState(0)
  // As the build has drawn it, nothing can be chosen or typed yet that would be lost.
  const [isAwake, setIsAwake] = useState(false)
  // What makes links, codes and texts is fetched with the first thing that a leader does.
  const [making, setMaking] = useState<Making>()
  const [isLost, setIsLost] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const pressed = useRef(false)

  useEffect(() => {
    setDraft((before) => ({ ...before, zone: here().zone }))
    setIsAwake(true)
  }, [])
  useEffect(() => {
    // The button that was pressed is gone.
    if (making && pressed.current) heading.current?.focus()
  }, [making])

  function make() {
    import('./making.client.ts').then(
      (fetched) => setMaking(fetched.making),
      () => setIsLost(true),
    )
  }

  function change(some: Partial<Draft>) {
    setDraft((before) => ({ ...before, ...some }))
    if (!making) make()
  }

  const step = { draft, isAwake, making, onChange: change }
  return (
    <div className="builder">
      <What {...props} {...step} />
      <When {...props} {...step} language={language} onLanguage={setLanguage} />
      <fieldset className="step" disabled={!isAwake}>
        <legend>
          <h2 ref={heading} tabIndex={-1}>
            {t.give}
          </h2>
        </legend>
        {making ? (
          <making.Give {...props} draft={draft} prepPage={languages[language]?.prep ?? ''} />
        ) : (
          <>
            <p>{t.giveText}</p>
            <p className="actions">
              <button
                type="button"
                className="button"
                onClick={() => {
                  pressed.current = true
                  make()
                }}
              >
                {t.make}
              </button>
            </p>
            <p role="status">{isLost && t.lost}</p>
          </>
        )}
      </fieldset>
    </div>
  )
}

/** What each step is given. */
export type Step = {
  readonly draft: Draft
  readonly isAwake: boolean
  /** There as soon as a leader has done anything. */
  readonly making: Making | undefined
  readonly onChange: (some: Partial<Draft>) => void
}
