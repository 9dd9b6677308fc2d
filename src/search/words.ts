/**
 * The words in the fragment of the search page’s address: `#q=bearing%20silence`. They stand in the
 * fragment because a browser keeps that to itself. In a query (`?q=`) the server, and its log, would
 * be told what somebody was looking for.
 */
export function wordsIn(hash: string): string {
  const [, written = ''] = /^#q=([^&]*)/.exec(hash) ?? []
  try {
    return decodeURIComponent(written.replaceAll('+', ' ')).trim()
  } catch {
    // A cut or mistyped link: there is nothing to look for.
    return ''
  }
}

/** The fragment for words; none for none. */
export function hashOf(words: string): string {
  return words === '' ? '' : `#q=${encodeURIComponent(words.toWellFormed())}`
}
