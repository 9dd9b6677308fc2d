/**
 * On paper the answers stand at the end, each with the number of its question. Without script they
 * stay below the questions.
 */
export function printAnswersAtEnd(): void {
  let sheet: HTMLElement | undefined

  addEventListener('beforeprint', () => {
    const all = [...document.querySelectorAll<HTMLElement>('.question:has(.answers)')].filter(
      (question) => question.offsetParent !== null,
    )
    const title = all[0]?.querySelector('.answers > summary')?.textContent
    if (!title) return
    sheet = document.createElement('section')
    sheet.className = 'answer-sheet'
    sheet.append(Object.assign(document.createElement('h2'), { textContent: title }))
    for (const question of all) {
      const asked = question.querySelector('legend, .asked')?.cloneNode(true) as HTMLElement | undefined
      asked?.querySelector('.how')?.remove()
      const reasons = question.querySelector('.answers > summary + *')?.cloneNode(true)
      sheet.append(
        Object.assign(document.createElement('h3'), { textContent: asked?.textContent?.trim() }),
        reasons ?? '',
      )
    }
    document.querySelector('main')?.append(sheet)
    document.documentElement.classList.add('has-sheet')
  })

  addEventListener('afterprint', () => {
    sheet?.remove()
    document.documentElement.classList.remove('has-sheet')
  })
}
