/**
 * Where “Report a problem” leads, if whoever runs this copy has said so: a web address as it is, an
 * e-mail address as a message that already names the page.
 * @param contact `SITE_CONTACT`
 * @param page address of the page that the reader is on
 * @returns undefined where there is no contact, or one that is neither
 */
export function contactHref(contact: string | undefined, page: string): string | undefined {
  if (contact === undefined) return undefined
  if (/^https:\/\/\S+$/.test(contact)) return contact
  if (/^[^\s@:]+@[^\s@:]+$/.test(contact)) return `mailto:${contact}?subject=${encodeURIComponent(page)}`
  return undefined
}
