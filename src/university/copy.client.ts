/**
 * Puts a text on the clipboard and says so where somebody listens. A browser that does not let it marks the text, so
 * that a key can copy it.
 */
export async function copy(text: string, shown: Element, said: HTMLElement): Promise<void> {
  const { copied = '', notCopied = '' } = said.dataset
  try {
    await navigator.clipboard.writeText(text)
    said.textContent = copied
  } catch {
    const fold = shown.closest('details')
    if (fold) fold.open = true
    getSelection()?.selectAllChildren(shown)
    said.textContent = notCopied
  }
}
