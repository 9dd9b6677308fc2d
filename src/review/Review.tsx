import { useEffect, useState } from 'react'
import type { Strings } from '#i18n/en.ts'
import { kept, listen } from '#progress/store.client.ts'
import type { QuizStrings } from '#quiz/strings.ts'
import type { Fact } from './fact.ts'
import type { Visits } from './Visits.tsx'

export type ReviewStrings = Strings['review']

type Props = {
  readonly strings: ReviewStrings
  readonly quiz: QuizStrings
  /** Where the questions and their cards are fetched from. */
  readonly files: { readonly facts: string; readonly notes: string }
  readonly course: { readonly href: string; readonly title: string }
  /** The language in which dates are written. */
  readonly locale: string
}

/** What is fetched when there is something to ask. */
type Fetched = { readonly facts: readonly Fact[]; readonly View: typeof Visits }

/** The return visits. A reader who has answered nothing fetches nothing. */
export function Review({ strings: t, quiz, files, course, locale }: Props) {
  const [progress, setProgress] = useState(() => kept().progress)
  const [fetched, setFetched] = useState<Fetched>()
  const [tries, setTries] = useState(1)
  const [lostAfter, setLostAfter] = useState(0)
  const isBegun = Object.values(progress.answered).some(({ first }) => first.mark !== null)
  useEffect(() => listen((state) => setProgress(state.progress)), [])
  useEffect(() => {
    if (isBegun) fetchAll(files.facts).then(setFetched, () => setLostAfter(tries))
  }, [isBegun, files.facts, tries])

  if (!isBegun)
    return (
      <p>
        {t.none} <a href={course.href}>{course.title}</a>
      </p>
    )
  if (fetched)
    return <fetched.View {...{ progress, quiz, locale }} strings={t} facts={fetched.facts} notes={files.notes} />
  if (lostAfter < tries) return <p role="status">{t.wait}</p>
  return (
    <>
      <p role="alert">{t.lost}</p>
      <p className="actions">
        <button type="button" className="button" onClick={() => setTries(tries + 1)}>
          {t.again}
        </button>
      </p>
    </>
  )
}

/** The questions and what asks them. Their address changes when they do: once is enough. */
async function fetchAll(url: string): Promise<Fetched> {
  const [response, { Visits: View }] = await Promise.all([fetch(url, { cache: 'force-cache' }), import('./Visits.tsx')])
  return { facts: await response.json(), View }
}
