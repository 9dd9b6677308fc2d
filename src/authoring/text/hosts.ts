import { hostOf } from '#references/host.ts'
import type { Problem } from '#source/problem.ts'
import type { Library } from '../library.ts'
import { questionTextsIn, textsIn } from './texts.ts'

/**
 * Checks the list of hosts, and the addresses that stand in words. That the links of lessons and pages lead to hosts on
 * the list is checked with them (../prose.ts); a reference with another host is printed without its address; that no
 * page of the built site links to any other is a test of the site.
 */
export function checkHosts(library: Library): Problem[] {
  return [...checkAddresses(library), ...checkList(library)]
}

const address = /\bhttps?:\/\/[^\s)\]}"”>]+/g

/** In titles, definitions, questions and role-plays an address is no link, but readers can type it. */
function checkAddresses(library: Library): Problem[] {
  const { linkHosts } = library
  if (!linkHosts) return []
  return [...textsIn(library), ...questionTextsIn(library)].flatMap((one) =>
    (one.text.match(address) ?? [])
      .filter((url) => !linkHosts.has(hostOf(url)))
      .map((url) => ({
        ...{ file: one.file, line: one.line },
        message: `the address ${url}: its host is not in content/link-hosts.yaml. Add it there with a reason.`,
      })),
  )
}

/** A host stands on the list once, and something leads to it: what nothing needs is an open door. */
function checkList({ linkHostsSheet: sheet, lessons, pages, addresses, references, unread }: Library): Problem[] {
  if (!sheet) return []
  const hosts = sheet.data.hosts.map(({ host }) => host)
  const links = [...lessons, ...pages].flatMap(({ mdx }) => mdx.links.map(({ url }) => url))
  const needed = new Set([...addresses, ...links].map(hostOf))
  return hosts.flatMap((host, place) => {
    const say = (message: string): Problem[] => [
      { file: sheet.yaml.file, line: sheet.yaml.lineOf(['hosts', place, 'host']), message },
    ]
    if (hosts.indexOf(host) < place) return say(`the host ${host} stands twice. Take one of them out.`)
    // A text that could not be read may be the one with the link.
    if (unread.texts || !references || needed.has(host)) return []
    return say(`no link and no reference leads to ${host}. Take it out.`)
  })
}
