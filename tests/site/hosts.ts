import { hostOf } from '../../src/references/host.ts'
import { addressesIn, dataAddresses } from './addresses.ts'
import { perPage, type Site } from './built.ts'
import { ownOrigins } from './links.ts'

/**
 * Every link to a host that nobody has looked at, wherever it comes from: texts, references, or the code of a page.
 * @param hosts content/link-hosts.yaml
 */
export function hostProblems(site: Site, hosts: ReadonlySet<string>): string[] {
  const own = new Set([...ownOrigins(site)].map(hostOf))
  return perPage(site, (page) => {
    const links = [...addressesIn(page), ...dataAddresses(page)].filter(({ url }) => /^\s*https?:\/\//i.test(url))
    const strange = links.filter(({ url }) => !own.has(hostOf(url.trim())) && !hosts.has(hostOf(url.trim())))
    return [...new Set(strange.map(({ at, url }) => `${at} leads to ${url}, whose host is not in link-hosts.yaml`))]
  })
}
