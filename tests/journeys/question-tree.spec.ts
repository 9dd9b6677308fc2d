import { en } from '../../src/i18n/en.ts'
import { fill } from '../../src/i18n/fill.ts'
import {
  type Asked,
  checkName,
  checkOf,
  expectFeedback,
  feedbackOf,
  fieldOf,
  firstOn,
  listOf,
  orderOf,
  respond,
} from './answering.ts'
import { checked, leadInOf, lessonWith, othersOf, partsOf, type Question } from './content.ts'
import { expect, test } from './journey.ts'
import { byId, headingOn, type Response, rightResponse, tagsOn, wrongResponse } from './responses.ts'
import { type Lines, named, part, saying, template } from './tree.ts'

for (const kind of checked) {
  test(`A question of kind ${kind} is a named group of named controls and a button; after Check a heading and every reason`, async ({
    page,
  }) => {
    await page.goto(lessonWith(kind))
    const it = await firstOn(page, kind)
    const response = halfRight(it.question)
    await respond(it, response)
    await expect(checkOf(it)).toBeEnabled()
    const name = checkName(kind)
    await expect(it.on).toMatchAriaSnapshot(
      template(
        part(named('heading', en.quiz.question)),
        part(named('group', asks(it.question)), ...controls(it.question, response, await orderOf(it))),
        part(named('button', name)),
        part('status'),
      ),
    )
    await checkOf(it).click()
    await expectFeedback(it, response)
    await expect(it.on).toMatchAriaSnapshot(
      template(
        part(named('heading', headingOn(it.question, response))),
        reasons(it.question, response),
        part(named('button', en.quiz.again)),
        part('status'),
      ),
    )
    await expectTags(it, response)
  })
}

test('A list of an ordering says where its line stands', async ({ page }) => {
  await page.goto(lessonWith('ordering'))
  const it = await firstOn(page, 'ordering')
  for (const [place, id] of (await orderOf(it)).entries())
    await expect(listOf(it, id).getByRole('option', { selected: true })).toHaveText(String(place + 1))
})

test('A transcript says how many of its sentences are marked, and shows them on request', async ({ page }) => {
  await page.goto(lessonWith('hot-text'))
  const it = await firstOn(page, 'hot-text')
  await respond(it, rightResponse(it.question))
  const marked = it.question.sentences.filter(({ correct }) => correct)
  await expect(it.on.getByText(fill(en.quiz.marked, { n: marked.length }), { exact: true })).toBeVisible()
  const marks = it.on.getByRole('group').filter({ has: page.getByText(en.quiz.marks, { exact: true }) })
  await marks.last().getByText(en.quiz.marks, { exact: true }).click()
  await expect(marks.last().getByRole('listitem')).toHaveText(marked.map(({ text }) => text))
})

for (const kind of ['own-words', 'reflection'] as const)
  test(`The field of a question of kind ${kind} has a name, and says that what is written stays on the device`, async ({
    page,
  }) => {
    await page.goto(lessonWith(kind))
    const it = await firstOn(page, kind)
    // Typed, because React hears nothing of fill() in Firefox as it is driven here, once the question is awake.
    await fieldOf(it).pressSequentially('It was a Friday.')
    await expect(it.on).toMatchAriaSnapshot(
      template(
        part(
          named('group', asks(it.question)),
          saying(named('textbox', leadInOf(it.question)), 'It was a Friday.'),
          part(named('button', en.quiz.deleteWords)),
        ),
      ),
    )
    await expect(fieldOf(it)).toHaveAccessibleDescription(en.quiz.staysHere)
  })

test('Own words stand beside the others, and can be given a name', async ({ page }) => {
  await page.goto(lessonWith('own-words'))
  const it = await firstOn(page, 'own-words')
  // Typed, because React hears nothing of fill() in Firefox as it is driven here, once the question is awake.
  await fieldOf(it).pressSequentially('I see her coat.')
  await checkOf(it).click()
  await expectFeedback(it, [])
  await expect(it.on).toMatchAriaSnapshot(
    template(
      part(named('heading', en.quiz.others)),
      saying('paragraph', en.quiz.ownWords),
      saying('blockquote', 'I see her coat.'),
      part('paragraph', part(named('combobox', en.quiz.ownDoes), part(named('option', en.quiz.ownUnsure, 'selected')))),
      reasons(it.question, []),
    ),
  )
})

/** One decision that does not fit and others that do, where that can be. */
function halfRight(question: Question): Response {
  const [first = ''] = wrongResponse(question)
  const right = rightResponse(question)
  switch (question.kind) {
    case 'matching':
    case 'categorise':
      return [first, ...right.slice(1)]
    case 'hot-text':
    case 'multiple': {
      const chosen = [first, ...right.slice(1)]
      return partsOf(question).flatMap(({ id }) => (chosen.includes(id) ? [id] : []))
    }
    case 'ordering':
      return [...right.slice(1, 2), ...right.slice(0, 1), ...right.slice(2)]
    default:
      return wrongResponse(question)
  }
}

/** The name of the group: what is asked, and how it is answered, unless the stem says that itself. */
function asks(question: Question): string {
  return question.kind === 'multiple' ? leadInOf(question) : `${leadInOf(question)} ${en.quiz[question.kind]}`
}

/** What there is to choose with, in this order, and how it stands. */
function controls(question: Question, response: Response, order: Response): Lines[] {
  const choice = (role: string) => (id: string, text: string) =>
    part(named(role, text, response.includes(id) ? 'checked' : undefined))
  const [radio, checkbox] = [choice('radio'), choice('checkbox')]
  switch (question.kind) {
    case 'single':
    case 'concordance':
      return question.options.map(({ id, text }) => radio(id, text))
    case 'multiple':
    case 'whose-feeling':
      return partsOf(question).map(({ id, text }) => checkbox(id, text))
    case 'hot-text':
      return [part('list', ...partsOf(question).map(({ id, text }) => part('listitem', checkbox(id, text))))]
    case 'own-words':
      return [part(named('textbox', leadInOf(question)))]
    case 'ordering':
      return [part('list', ...order.map((id, at) => part('listitem', ...line(byId(question.options, id).text, at))))]
    case 'matching':
      return [
        part(
          'list',
          ...question.pairs.map(({ id, text }) => {
            const own = question.pairs.find((one) => response.includes(`${id}=${one.id}`))
            const list = named('combobox', fill(en.quiz.matchOf, { item: text }))
            const first = part(named('option', en.quiz.choose))
            return part('listitem', part(list, first, part(named('option', own?.match ?? '', 'selected'))))
          }),
        ),
      ]
    case 'categorise':
      return [
        part(
          'list',
          ...question.cards.map((card) => {
            const offered = question.classes.filter(
              ({ id }) => id === card.class || othersOf(question, card).includes(id),
            )
            const classes = offered.map(({ id, title }) => radio(`${card.id}=${id}`, title))
            return part('listitem', part(named('group', card.text), ...classes))
          }),
        ),
      ]
    default:
      return []
  }

  function line(item: string, at: number): Lines[] {
    const list = named('combobox', fill(en.quiz.place, { item }))
    const up = named('button', fill(en.quiz.up, { item }), at === 0 ? 'disabled' : undefined)
    const down = named('button', fill(en.quiz.down, { item }), at === order.length - 1 ? 'disabled' : undefined)
    return [part(list, part(named('option', `${at + 1}`, 'selected'))), part(up), part(down)]
  }
}

/** One list of as many reasons as there are parts; of a sorting a table of all cards, whose columns have headers. */
function reasons(question: Question, response: Response): Lines {
  const exactly = part('/children: equal')
  if (question.kind !== 'categorise') {
    const reason = part('listitem', part('paragraph'), part('paragraph'))
    return part('list', exactly, ...partsOf(question).map(() => reason))
  }
  const headers = [en.quiz.cardIs, en.quiz.cardYours].map((name) => part(named('columnheader', name)))
  const rows = question.cards.map((card) => {
    const chosen = response.find((one) => one.startsWith(`${card.id}=`))?.slice(card.id.length + 1) ?? ''
    const yours = chosen === card.class ? en.quiz.same : byId(question.classes, chosen).title
    const cells = [byId(question.classes, card.class).title, yours].map((name) => part(named('cell', name)))
    return part(
      'rowgroup',
      part('row', part(named('rowheader', card.text))),
      part('row', ...cells),
      part('row', part(named('cell', card.rationale))),
    )
  })
  return part('table', part('rowgroup', part('row', exactly, ...headers)), ...rows)
}

/** Beside each part stands what it is, and what the reader did with it. */
async function expectTags(it: Asked, response: Response): Promise<void> {
  const { question } = it
  if (question.kind === 'categorise') return
  const said = partsOf(question).map(({ id, text }) => [text, ...tagsOn(question, response, id)].join(' '))
  // With spaces between: a screen reader would run the words together without them.
  for (const [at, text] of said.entries())
    await expect(feedbackOf(it).getByRole('listitem').nth(at).getByRole('paragraph').first()).toHaveText(text)
}
