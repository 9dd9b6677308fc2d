/** The host of a web address without a leading `www.`; empty where the address has none. */
export function hostOf(url: string): string {
  const [, host = ''] = /^https?:\/\/(?:[^/?#]*@)?([^/?#:]+)/i.exec(url) ?? []
  return host.toLowerCase().replace(/^www\./, '')
}
