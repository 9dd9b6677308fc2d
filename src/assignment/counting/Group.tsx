import { useId } from 'react'
import { fill } from '#i18n/fill.ts'
import { Opening } from '../opening/Opening.tsx'
import type { CountProps } from './Count.tsx'
import { fewest, type GroupCount } from './count.ts'
import { PartTable } from './PartTable.tsx'
import { Questions } from './Questions.tsx'

type Props = Omit<CountProps, 'words'> & { readonly counted: GroupCount }

/** What the cards of one group say, and how to open its meeting. */
export function Group({ counted, strings: t, opening, titles, prompts, lang, locale }: Props) {
  const { group, cards, named, isThin } = counted
  const ids = useId()
  const inOrder = Object.keys(titles).filter((id) => named.includes(id))
  const one = new Intl.PluralRules(locale).select(cards) === 'one'
  return (
    <section className="counted" aria-labelledby={ids}>
      <h2 id={ids} dir="auto">
        {group ? fill(t.forGroup, { group }) : t.noGroup}
      </h2>
      <p className="counted-n">{fill(one ? t.cardsOne : t.cardsOther, { n: cards })}</p>
      <h3>{t.parts}</h3>
      {cards < fewest ? (
        <p>{t.few}</p>
      ) : (
        <>
          <PartTable counted={counted} strings={t} titles={titles} lang={lang} />
          {isThin && <p>{t.thin}</p>}
        </>
      )}
      <h3>{t.questions}</h3>
      <Questions questions={counted.questions} strings={t} />
      <Opening heading="h3" parts={inOrder} prompts={prompts} lang={lang} strings={opening} />
    </section>
  )
}
