/**
 * On paper the answers stand at the end, each with the number of its question. Without script they
 * stay below the questions.
 */
export function printAnswersAtEnd(): void {
  let sheet: HTMLElement | undefined

  addEventListener('beforeprint', () => {
    const all = [...document.querySelectorAll<HTMLElement>('.question:has(.answers)')].filter(
      (question) => question.offsetParent,
    )
    // What a question with a right answer calls them stands for all.
    const named = all.find((question) => question.querySelector('.is-key')) ?? all[0]
    if (!named) return
    const page = document.createElement('section')
    const add = (tag: string, textContent: string | null | undefined) =>
      page.append(Object.assign(document.createElement(tag), { textContent }))
    page.className = 'answer-sheet'
    add('h2', named.querySelector('.answers > summary')?.textContent)
    for (const question of all) {
      const asked = question.querySelector('legend, .asked')?.cloneNode(true) as HTMLElement | undefined
      asked?.querySelector('.how')?.remove()
      add('h3', asked?.textContent)
      page.append(question.querySelector('.answers > summary + *')?.cloneNode(true) ?? '')
    }
    sheet = page
    document.querySelector('main')?.append(page)
  })

  addEventListener('afterprint', () => sheet?.remove())
}
