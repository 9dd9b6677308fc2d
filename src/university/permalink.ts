/** Something in the course with an address that stays: what it is called, where it is, and a word on it. */
export type Permalink = { readonly title: string; readonly href: string; readonly note?: string | undefined }

/** Links as plain text: the title, and below it the address, which no editor can lose. */
export const plainList = (links: readonly Permalink[]): string =>
  links.map(({ title, href, note }) => `${title}${note ? ` (${note})` : ''}\n${href}\n`).join('\n')

/** Links as a list in HTML, for the source view of an editor. */
export const htmlList = (links: readonly Permalink[]): string =>
  [
    '<ul>',
    ...links.map(
      ({ title, href, note }) =>
        `  <li><a href="${escaped(href)}">${escaped(title)}</a>${note ? ` (${escaped(note)})` : ''}</li>`,
    ),
    '</ul>\n',
  ].join('\n')

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign)
