/** What the page tells. Its people are invented; they are no patients of the reader’s, and may be called by their names. */
export function toldOnPage(): string[] {
  const told = document.querySelectorAll('main :is(p, li, legend):not(.sources *, .own-words *, .guard *)')
  return [...told].map(({ textContent }) => textContent)
}
