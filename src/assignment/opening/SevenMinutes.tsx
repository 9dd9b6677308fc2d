import type { OpeningStrings } from './PromptList.tsx'
import type { Seven } from './seven.ts'

type Props = { readonly seven: Seven; readonly strings: OpeningStrings }

/** How to open a meeting for which nobody has prepared: a line for each minute, and the sheet with the words. */
export function SevenMinutes({ seven: { url, title, lines, lang }, strings: t }: Props) {
  return (
    <>
      <p>
        {t.sevenText}{' '}
        <a href={url} lang={lang}>
          {title}
        </a>
      </p>
      <ol className="opening-seven">
        {lines.map((line) => (
          <li key={line} lang={lang}>
            {line}
          </li>
        ))}
      </ol>
    </>
  )
}
