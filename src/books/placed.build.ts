import { attribute, type Child, type Element, text, textOf, within } from '#source/markup.build.ts'
import { mapped } from './book.build.ts'
import { idIn } from './links.ts'

/** Where a link leads in a book, and what is written behind its words so that it can be followed on paper. */
export type Leads = { readonly href: string; readonly written?: string }

const naming = ['aria-labelledby', 'aria-describedby']

/**
 * A chapter's nodes among those of all others: its ids are its own, and its links lead through the book.
 * @param key what its ids begin with
 * @param leads where an address of the page leads
 */
export function placed(nodes: readonly Child[], key: string, leads: (href: string) => Leads): Child[] {
  return mapped(nodes, (element) => {
    const href = element.tagName === 'a' ? attribute(element, 'href') : undefined
    const to = href === undefined || attribute(element, 'data-in-book') !== undefined ? undefined : leads(href)
    const written = to?.written && !isWritten(element) ? [behind(to.written)] : []
    const copy = within(element.tagName, [...element.childNodes, ...written])
    const value = (name: string, old: string) => (name === 'href' && to ? to.href : own(old, name, key, element))
    copy.attrs = element.attrs
      .filter(({ name }) => name !== 'data-in-book')
      .map((one) => ({ ...one, value: value(one.name, one.value) }))
    return copy
  })
}

const behind = (words: string) => within('span', [text(` (${words})`)], { class: 'written-out' })

/** An address that is written already need not be written again. */
const isWritten = (link: Element) => textOf(link).includes('/') || textOf(link).includes('@')

function own(value: string, name: string, key: string, { tagName }: Element): string {
  if (name === 'id') return idIn(key, value)
  if (naming.includes(name))
    return value
      .split(' ')
      .map((one) => idIn(key, one))
      .join(' ')
  if (value.includes('url(#')) return value.replaceAll('url(#', `url(#${idIn(key, '')}`)
  return name === 'href' && tagName !== 'a' && value.startsWith('#') ? `#${idIn(key, value.slice(1))}` : value
}
