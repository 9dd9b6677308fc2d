import { fill } from '#i18n/fill.ts'
import { type Assignment, packsIn, partsShown } from '../assignment.ts'
import { shortLink, writeLink } from '../link.ts'
import { Opening } from '../opening/Opening.tsx'
import { assignmentOf } from './asked.ts'
import type { BuilderProps } from './Builder.tsx'
import { Calendar } from './Calendar.tsx'
import { Copyable } from './Copyable.tsx'
import type { Draft } from './draft.ts'
import { Paper } from './Paper.tsx'
import { htmlList, mailText } from './texts.ts'

type Props = Pick<BuilderProps, 'strings' | 'prep' | 'catalogue' | 'titles' | 'locale' | 'opening'> & {
  readonly draft: Draft
  /** The path of the page that reads the link. */
  readonly prepPage: string
}

/** The third step: everything that can be given out. */
export function Give({ draft, ...props }: Props) {
  const asked = assignmentOf(draft, packsIn(props.catalogue))
  return asked ? <Given asked={asked} {...props} /> : <p role="status">{props.strings.nothing}</p>
}

function Given({
  asked,
  strings: t,
  opening,
  prep,
  catalogue,
  titles,
  locale,
  prepPage,
}: Omit<Props, 'draft'> & { readonly asked: Assignment }) {
  const { origin } = location
  const page = origin + prepPage
  const url = `${page}#${writeLink(asked)}`
  const parts = partsShown(asked, catalogue)
  const told = { assignment: asked, parts, url, origin, locale }

  return (
    <>
      <h3>{t.link}</h3>
      <p>{t.linkText}</p>
      <Copyable label={t.link} text={url} rows={3} button={t.copyLink} isFirst strings={t} />
      <p className="see">
        <a href={url} target="tac-preview">
          {t.see}
        </a>
      </p>
      <p className="note">{fill(t.seeText, { forget: prep.forget })}</p>

      <h3>{t.paper}</h3>
      <p>{t.paperText}</p>
      <Paper {...{ asked, parts, titles, locale, strings: t }} short={shortLink(page, asked)} />

      <h3>{t.mail}</h3>
      <p>{t.mailText}</p>
      <Copyable label={t.mail} text={mailText(told, t)} rows={6} button={t.copyMail} strings={t} />

      <h3>{t.calendar}</h3>
      <Calendar {...{ asked, page, prep, strings: t }} />

      <h3>{t.platform}</h3>
      <p>{t.platformText}</p>
      <Copyable label={t.platform} text={htmlList(told, t)} rows={6} button={t.copyHtml} strings={t} />

      <Opening heading="h3" parts={parts.map(({ id }) => id)} {...opening} />
    </>
  )
}
