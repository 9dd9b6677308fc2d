/** Rows about pages in a browser: lessons beside the floor, questions, role-plays, search. */
import { lessonsIn } from './lesson-weight.mjs'
import { byTurns } from './median.mjs'
import { checkToFeedback, firstAnswer, takeAndChoose } from './reactions.mjs'
import { searchFrom } from './search-visit.mjs'
import { fixed, inMs, kB, times } from './table.mjs'
import { firstVisit, onNewPage } from './visits.mjs'

/** @typedef {import('./table.mjs').Row} Row */
/** @typedef {import('playwright-core').Browser} Browser */
/** @typedef {{ browser: Browser, ours: string, floor: string, wholeBank: string, rounds: number }} Around */

const lesson = 'en/course/what-it-is/the-frame/'
const lessonOfFloor = 'lessons/the-frame/'
const next = 'en/course/what-it-is/what-it-is-for/'
const words = /** @type {const} */ (['leader', 'silence'])

/** A lesson that is read, beside the same lesson of the floor. @param {Around} around @returns {Promise<Row[]>} */
export async function lessonRows({ browser, ours, floor, rounds }) {
  const [a, b] = await byTurns(rounds, [
    () => firstVisit(browser, ours + lesson),
    () => firstVisit(browser, floor + lessonOfFloor),
  ])
  if (!a || !b) throw new Error('No lesson was visited.')
  const all = await everyLesson(browser, ours)
  const second = await nextLesson(browser, ours + lesson, ours + next)
  return [
    {
      what: 'Lesson, largest paint, slow 4G and 4× CPU, applied',
      aim: '1.05 × floor',
      seen: `${inMs(a.lcp)} (floor ${inMs(b.lcp)})`,
      ratio: times(a.lcp, b.lcp),
      met: a.lcp <= b.lcp * 1.05,
    },
    {
      what: '… blocking time',
      aim: '0',
      seen: `${inMs(a.tbt)} (floor ${inMs(b.tbt)})`,
      met: a.tbt < 1,
    },
    { what: '… layout shift', aim: '0', seen: fixed(a.shift, 3), met: a.shift === 0 },
    {
      what: '… requests, fonts and icon included',
      aim: '4',
      seen: `${a.requests} (floor ${b.requests})`,
      met: a.requests <= 4,
    },
    { what: '… elements', aim: '220', seen: `${a.elements} (floor ${b.elements})`, met: a.elements <= 220 },
    { what: '… transferred, fonts included', aim: '', seen: `${kB(a.bytes)} (floor ${kB(b.bytes)})` },
    {
      what: 'Every lesson once, with its questions, nothing kept for the train',
      aim: '',
      seen: `${kB(all)} a reader, ${fixed((all * 1000) / 1024 ** 3, 2)} GB for 1,000`,
    },
    { what: 'Next lesson, warm cache', aim: '5 kB', seen: kB(second), met: second <= 5 * 1024 },
  ]
}

/** What a second lesson fetches, in bytes. @param {Browser} browser @param {string} first @param {string} second */
const nextLesson = (browser, first, second) =>
  onNewPage(browser, {}, async (page, seen) => {
    await page.goto(first, { waitUntil: 'networkidle' })
    seen.restart()
    await page.goto(second, { waitUntil: 'networkidle' })
    if (seen.bytes() === 0) throw new Error(`${second} was not fetched.`)
    return seen.bytes()
  })

/** What one reader fetches who goes through every lesson to its end, in bytes. @param {Browser} browser @param {string} ours */
const everyLesson = (browser, ours) =>
  onNewPage(browser, {}, async (page, seen) => {
    for (const address of lessonsIn('dist')) {
      await page.goto(ours + address)
      for (const question of await page.locator('[data-question]').all()) await question.scrollIntoViewIfNeeded()
      await page.waitForLoadState('networkidle')
    }
    return seen.bytes()
  })

/** Questions and role-plays that react. @param {Around} around @returns {Promise<Row[]>} */
export async function reactionRows({ browser, ours, floor, wholeBank, rounds }) {
  const [answer, answerOfFloor] = await byTurns(rounds, [
    () => firstAnswer(browser, `${ours}en/course/the-hour/the-call/`, '[data-check]:not([disabled])'),
    () => firstAnswer(browser, `${floor}quiz/`, 'astro-island:not([ssr])'),
  ])
  const [single, cards] = await byTurns(rounds, [
    () => checkToFeedback(browser, `${ours}en/course/the-hour/the-call/`, 'single'),
    () => checkToFeedback(browser, `${wholeBank}en/course/being-a-member/utterances/`, 'categorise'),
  ])
  const [chair] = await byTurns(rounds, [() => takeAndChoose(browser, `${ours}en/chairs/three-helpers/`)])
  if (!answer || !answerOfFloor || !single || !cards || !chair) throw new Error('Nothing reacted.')
  /** @param {string} what @param {number} ms @returns {Row} */
  const within = (what, ms) => ({ what, aim: '100 ms', seen: inMs(ms), met: ms <= 100 })
  return [
    {
      what: 'First answer possible, slow 4G and 4× CPU',
      aim: '1,750 ms',
      seen: `${inMs(answer.ms)} (floor ${inMs(answerOfFloor.ms)})`,
      ratio: times(answer.ms, answerOfFloor.ms),
      met: answer.ms <= 1750,
    },
    within('Check to feedback, single, 4× CPU', single.ms),
    within('Check to feedback, 40 cards, 4× CPU', cards.ms),
    within('“Take the chair” to the first line, 4× CPU', chair.taken),
    within('Choice to the next line, 4× CPU', chair.chosen),
  ]
}

/** @param {Pick<Around, 'browser' | 'ours' | 'rounds'>} around @returns {Promise<Row[]>} */
export async function searchRows({ browser, ours, rounds }) {
  const [found] = await byTurns(rounds, [() => searchFrom(browser, `${ours}en/course/the-hour/the-call/`, words)])
  if (!found) throw new Error('Nothing was searched.')
  return [
    { what: 'Search, first query', aim: '140 kB', seen: kB(found.firstBytes), met: found.firstBytes <= 140 * 1024 },
    { what: '… time, nothing fetched before', aim: '220 ms', seen: inMs(found.cold), met: found.cold <= 220 },
    { what: '… next query', aim: '', seen: kB(found.nextBytes) },
    { what: '… time', aim: '30 ms', seen: inMs(found.next), met: found.next <= 30 },
  ]
}
