/**
 * Puts a text on the clipboard and says so where somebody listens. A browser that does not let it marks the text, so
 * that a key can copy it.
 */
export async function copy(text: string, shown: Element, said: HTMLElement): Promise<void> {
  const { copied = '', notCopied = '' } = said.dataset
  said.textContent = ''
  try {
    await navigator.clipboard.writeText(text)
    said.textContent = copied
  } catch {
    shown.closest('details')?.setAttribute('open', '')
    getSelection()?.selectAllChildren(shown)
    said.textContent = notCopied
  }
}
