import { PromptList, type PromptListProps } from './PromptList.tsx'
import { SevenMinutes } from './SevenMinutes.tsx'
import type { Seven } from './seven.ts'

type Props = PromptListProps & {
  /** Left out where it stands elsewhere in the page. */
  readonly seven?: Seven
  /** Which heading it has, by its place in the page. */
  readonly heading?: 'h2' | 'h3'
}

/** Opening a first meeting: from what the group was asked to prepare, and where nobody has. A page may have several. */
export function Opening({ seven, heading: Heading = 'h2', ...asked }: Props) {
  const { strings: t } = asked
  const Inner = Heading === 'h2' ? 'h3' : 'h4'
  return (
    <div className="opening">
      <Heading>{t.title}</Heading>
      <PromptList {...asked} />
      {seven && (
        <>
          <Inner>{t.seven}</Inner>
          <SevenMinutes seven={seven} strings={t} />
        </>
      )}
    </div>
  )
}
