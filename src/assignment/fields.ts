/**
 * The fields of a text that is written as the query of a URL; of two with one name the first counts. It never fails:
 * what was cut or is no escape becomes the sign for that. (URLSearchParams does the same where there is a platform.)
 */
export function fieldsIn(text: string): ReadonlyMap<string, string> {
  const all = new Map<string, string>()
  for (const field of text.split('&')) {
    const at = field.indexOf('=')
    const name = unescaped(at < 0 ? field : field.slice(0, at))
    if (field && !all.has(name)) all.set(name, at < 0 ? '' : unescaped(field.slice(at + 1)))
  }
  return all
}

// One character of UTF-8 in as many bytes as it takes, or else a byte that begins none.
const escapes = /%[c-d][\da-f]%[89ab][\da-f]|%e[\da-f](?:%[89ab][\da-f]){2}|%f[0-7](?:%[89ab][\da-f]){3}|%[\da-f]{2}/gi

function unescaped(text: string): string {
  return text.replaceAll('+', ' ').replace(escapes, (written) => {
    try {
      return decodeURIComponent(written)
    } catch {
      return '\ufffd'
    }
  })
}
