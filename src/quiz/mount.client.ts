import type { QuizStrings } from './words.ts'
import { printAnswersAtEnd } from './worksheet.client.ts'

const near = '300px'
const awake = new WeakSet<Element>()
let strings: Promise<QuizStrings> | undefined

const observer = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) void wake(target as HTMLElement)
  },
  { rootMargin: near },
)

/**
 * Gives a question its island: the framework and the strings are fetched for the first one, a kind
 * for the first of its kind. If they cannot be fetched the question stays as it is, readable and with
 * its answers, and the next focus tries again (in vain in Firefox, which does not fetch a failed
 * module twice before a reload).
 */
async function wake(question: HTMLElement): Promise<void> {
  if (awake.has(question)) return
  awake.add(question)
  try {
    strings ??= fetched(question.dataset['strings'] ?? '')
    const props = JSON.parse(question.querySelector('script')?.textContent ?? '{}')
    const [words, { view, whole }, { openQuestion }] = await Promise.all([
      strings,
      import('./load.client.ts').then(({ fetchView }) => fetchView(props.question)),
      import('./open.tsx'),
    ])
    const island = question.querySelector('[data-island]')
    if (!island) return
    openQuestion(island, { ...props, question: whole, view, strings: words })
    observer.unobserve(question)
  } catch {
    strings = undefined
    awake.delete(question)
  }
}

/** The strings of the page’s language, which no page carries. Their address changes when they do: once is enough. */
async function fetched(url: string): Promise<QuizStrings> {
  return (await fetch(url, { cache: 'force-cache' })).json()
}

for (const question of document.querySelectorAll<HTMLElement>('[data-question]')) observer.observe(question)
document.addEventListener('focusin', ({ target }) => {
  const question = target instanceof Element && target.closest<HTMLElement>('[data-question]')
  if (question) void wake(question)
})

printAnswersAtEnd()
