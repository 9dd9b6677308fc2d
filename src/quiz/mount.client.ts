const near = '300px'
const awake = new WeakSet<Element>()

const observer = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) void wake(target)
  },
  { rootMargin: near },
)

/**
 * Gives a question its island: the framework is fetched for the first one, all parts at once. If
 * they cannot be fetched the question stays as it is, readable and with its answers, and the next
 * focus tries again (in vain in Firefox, which does not fetch a failed module twice before a reload).
 */
async function wake(question: Element): Promise<void> {
  if (awake.has(question)) return
  awake.add(question)
  try {
    const { openQuestion } = await import('./open.tsx')
    const island = question.querySelector('[data-island]')
    if (!island) return
    openQuestion(island, { ...read(question.querySelector('script')), strings: read(strings) })
    observer.unobserve(question)
  } catch {
    awake.delete(question)
  }
}

const strings = document.getElementById('quiz-strings')

/** The data that the page carries for its islands; written by Question.astro. */
function read(script: Element | null) {
  return JSON.parse(script?.textContent ?? '{}')
}

for (const question of document.querySelectorAll('[data-question]')) observer.observe(question)
document.addEventListener('focusin', ({ target }) => {
  const question = target instanceof Element && target.closest('[data-question]')
  if (question) void wake(question)
})

// It imports nothing before a question comes near, and is a module all the same.
export {}
