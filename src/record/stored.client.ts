/** One thing that the course keeps in this browser. */
export type StoredThing = { readonly key: string; readonly bytes: number; readonly text: string }

/** Everything that the course keeps in this browser, key by key; nothing if the browser blocks it. */
export function storedThings(): StoredThing[] {
  try {
    return Object.entries(localStorage as unknown as Record<string, string>)
      .filter(([key]) => key.startsWith('tac:'))
      .map(([key, text]) => ({ key, text, bytes: new Blob([key, text]).size }))
      .sort((a, b) => (a.key < b.key ? -1 : 1))
  } catch {
    return []
  }
}

/** Gives a text to the reader as a file. Nothing leaves the device. */
export function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = Object.assign(document.createElement('a'), { href: url, download: name })
  link.click()
  URL.revokeObjectURL(url)
}
