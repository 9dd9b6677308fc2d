/** How long a learner waits for a reaction: until a question can be answered, from a click to what it brings. */
import { onNewPage } from './visits.mjs'

/** @typedef {import('playwright-core').Browser} Browser */
/** @typedef {import('playwright-core').Page} Page */

/**
 * From the request for a page to a first question that can be answered, under slow 4G with a slow processor. The reader
 * goes to the question as soon as it is there.
 * @param {Browser} browser
 * @param {string} url
 * @param {string} ready a selector of what is there when somebody can answer
 */
export const firstAnswer = (browser, url, ready) =>
  onNewPage(browser, { network: true, processor: true }, async (page) => {
    await page.addInitScript((selector) => {
      const look = () => {
        const question = document.querySelector('[data-question]')
        question?.scrollIntoView()
        if (question && document.querySelector(selector)) Object.assign(window, { benchReady: performance.now() })
        else requestAnimationFrame(look)
      }
      requestAnimationFrame(look)
    }, ready)
    await page.goto(url, { waitUntil: 'commit' })
    const handle = await page.waitForFunction(() => /** @type {any} */ (window).benchReady)
    return { ms: Number(await handle.jsonValue()) }
  })

/**
 * From a click to the next picture on which something new is to be seen, in ms.
 * @param {Page} page
 * @param {string} button
 * @param {string} seen a selector: of something that is not there yet, or of several of which there will be more
 */
export const clickToSeen = (page, button, seen) =>
  page
    .locator(button)
    .first()
    .evaluate(
      (element, selector) =>
        new Promise((/** @type {(ms: number) => void} */ done) => {
          const count = () => document.querySelectorAll(selector).length
          const before = count()
          const start = performance.now()
          const look = () => {
            // After this frame has been painted.
            if (count() > before) setTimeout(() => done(performance.now() - start))
            else requestAnimationFrame(look)
          }
          requestAnimationFrame(look)
          if (element instanceof HTMLElement) element.click()
        }),
      seen,
    )

/**
 * From Check to the feedback of a question, with a slow processor.
 * @param {Browser} browser
 * @param {string} url
 * @param {string} kind
 */
export const checkToFeedback = (browser, url, kind) =>
  onNewPage(browser, { processor: true }, async (page) => {
    await page.goto(url)
    const question = page.locator(`[data-question][data-kind="${kind}"]`).first()
    const id = await question.getAttribute('data-question')
    await question.scrollIntoViewIfNeeded()
    const check = `[data-question="${id}"] [data-check]`
    await page.waitForSelector(`${check}:not([disabled])`)
    await answer(page, `[data-question="${id}"]`)
    return { ms: await clickToSeen(page, check, `[data-question="${id}"] [data-feedback]`) }
  })

/** Chooses the first of whatever there is to choose, in every part. @param {Page} page @param {string} question */
const answer = (page, question) =>
  page.locator(question).evaluate((element) => {
    for (const field of element.querySelectorAll('fieldset, fieldset fieldset'))
      field.querySelector(':scope > :not(fieldset) input')?.dispatchEvent(new MouseEvent('click', { bubbles: true }))
    for (const list of element.querySelectorAll('select')) {
      list.selectedIndex = 1
      list.dispatchEvent(new Event('change', { bubbles: true }))
    }
  })

/**
 * From “Take the chair” to the first line, and from the first choice to the next line, with a slow processor.
 * @param {Browser} browser
 * @param {string} url
 */
export const takeAndChoose = (browser, url) =>
  onNewPage(browser, { processor: true }, async (page) => {
    await page.goto(url)
    const door = '[data-chair] button'
    await page.locator(door).first().scrollIntoViewIfNeeded()
    await page.waitForSelector(`${door}:not([disabled])`)
    // What the door fetches when it comes near is there.
    await page.waitForTimeout(1000)
    const taken = await clickToSeen(page, door, '[data-room] .line')
    for (let step = 0; step < 20 && (await page.locator('[data-choice]').count()) === 0; step++) {
      await page.locator('[data-room] button.button:visible').first().click()
      await page.waitForTimeout(200)
    }
    return { taken, chosen: await clickToSeen(page, '[data-choice]', '[data-room] .line') }
  })
