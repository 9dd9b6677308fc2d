import { fill } from '#i18n/fill.ts'
import { startingOrder } from '#quiz/questions/ordering/ordering.ts'
import { optionSaid, pairSaid } from './carry.ts'
import type { Choice, Essay, Item, Marking, Match, Order, Part, Said, Survey } from './item.ts'
import { nameOf } from './item.ts'
import * as qti from './qti3-parts.ts'
import { escaped, html } from './text.ts'
import type { Words } from './words.ts'

/** The namespace of items in QTI 3. */
const namespace = 'http://www.imsglobal.org/xsd/imsqtiasi_v3p0'

/** What differs between forms; `scoring` is empty where there is no right answer, and so no score. */
type Parts = {
  readonly response: string
  readonly body: string
  readonly scoring: string
  readonly feedback: qti.Feedback
}

/** One item in QTI 3. */
export function qti3ItemOf(item: Item, lang: string, t: Words): string {
  const { response, body, scoring, feedback } = partsOf(item, t)
  const attributes = `identifier="${qti.identifier(item.id)}" title="${escaped(nameOf(item))}" adaptive="false" time-dependent="false" xml:lang="${escaped(lang)}"`
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<qti-assessment-item xmlns="${namespace}" ${attributes}>`,
    response,
    qti.outcomes(scoring, feedback),
    `<qti-item-body>${body}</qti-item-body>`,
    qti.processing(scoring, feedback),
    '</qti-assessment-item>',
  ]
    .filter((line) => line !== '')
    .map((line) => `${line}\n`)
    .join('')
}

function partsOf(item: Item, t: Words): Parts {
  switch (item.form) {
    case 'choice':
      return item.many ? severalOf(item, t) : oneOf(item)
    case 'survey':
      return surveyOf(item)
    case 'marking':
      return markingOf(item, t)
    case 'order':
      return orderOf(item, t)
    case 'match':
      return matchOf(item, t)
    case 'essay':
      return essayOf(item)
  }
}

const choices = (options: readonly Part[]) => options.map(({ id, text }) => qti.offered('simple-choice', id, text))

/** The reason of what was chosen, where the options have reasons. */
function byChoice(item: Choice | Survey): qti.Feedback {
  if (item.options.every(({ reason }) => reason === '')) return together([], item)
  const said = ({ reason }: Part) => [...(reason ? [{ text: reason }] : []), ...item.general]
  return {
    by: 'chosen',
    said: item.options.map((one) => [one.id, said(one)] as const).filter(([, all]) => all.length > 0),
  }
}

/** All reasons together: one window shows them, and not one for each part. */
function together(reasons: readonly Said[], { general }: Item): qti.Feedback {
  const said = [...reasons, ...general]
  return { by: 'all', said: said.length > 0 ? [['all', said]] : [] }
}

function oneOf(item: Choice): Parts {
  const key = item.options.filter(({ right }) => right).map(({ id }) => qti.identifier(id))
  return {
    response: qti.response('single', 'identifier', key),
    body: qti.interaction('choice', 'max-choices="1" shuffle="true"', item.stem, choices(item.options).join('')),
    scoring: qti.scoreOfMatch,
    feedback: byChoice(item),
  }
}

/** The answer to a choice of several, where to choose everything is worth nothing. */
function several(item: Choice | Marking, t: Words): Pick<Parts, 'response' | 'scoring' | 'feedback'> {
  const right = item.options.filter((one) => one.right)
  const loss = right.length / (item.options.length - right.length)
  return {
    response: qti.response(
      'multiple',
      'identifier',
      right.map(({ id }) => qti.identifier(id)),
      item.options.map((one) => [qti.identifier(one.id), one.right ? 1 : -loss]),
    ),
    scoring: qti.scoreOfMapping(right.length),
    feedback: together(
      item.options.map((one) => optionSaid(one, t)),
      item,
    ),
  }
}

const severalOf = (item: Choice, t: Words): Parts => ({
  ...several(item, t),
  body: qti.interaction(
    'choice',
    `max-choices="0" shuffle="${!item.inOrder}"`,
    item.stem,
    choices(item.options).join(''),
  ),
})

const markingOf = (item: Marking, t: Words): Parts => ({
  ...several(item, t),
  body: qti.interaction(
    'hottext',
    'max-choices="0"',
    item.stem,
    item.options.map(({ id, text }) => `<p>${qti.offered('hottext', id, text)}</p>`).join(''),
  ),
})

function surveyOf(item: Survey): Parts {
  const max = item.many ? 0 : 1
  return {
    response: qti.response(item.many ? 'multiple' : 'single', 'identifier'),
    body: qti.interaction('choice', `max-choices="${max}" shuffle="false"`, item.stem, choices(item.options).join('')),
    scoring: '',
    feedback: item.many
      ? together(
          item.options.map(({ text, reason }) => ({ head: text, text: reason })),
          item,
        )
      : byChoice(item),
  }
}

function orderOf(item: Order, t: Words): Parts {
  const ids = item.lines.map(({ id }) => id)
  // Some players show the lines as they stand in the file, which must not be the right order.
  const options = item.lines.map(({ id, text, reason }) => ({ id, text, rationale: reason }))
  const shown = startingOrder({ id: item.id, options }).flatMap((id) => item.lines.filter((line) => line.id === id))
  return {
    response: qti.response('ordered', 'identifier', ids.map(qti.identifier)),
    body: qti.interaction('order', 'shuffle="true"', item.stem, choices(shown).join('')),
    scoring: qti.scoreOfPlaces(ids),
    feedback: together(
      item.lines.map(({ text, reason }, n) => ({ head: fill(t.numbered, { n: n + 1, text }), text: reason })),
      item,
    ),
  }
}

function matchOf(item: Match, t: Words): Parts {
  const key = item.pairs.map(({ id }) => `${qti.identifier(`of-${id}`)} ${qti.identifier(`to-${id}`)}`)
  const of = item.pairs.map(({ id, text }) =>
    qti.offered('simple-associable-choice', `of-${id}`, text, ' match-max="1"'),
  )
  const to = item.pairs.map(({ id, match }) =>
    qti.offered('simple-associable-choice', `to-${id}`, match, ' match-max="0"'),
  )
  const sets = [of, to].map((side) => `<qti-simple-match-set>${side.join('')}</qti-simple-match-set>`).join('')
  return {
    response: qti.response(
      'multiple',
      'directedPair',
      key,
      key.map((pair) => [pair, 1]),
    ),
    body: qti.interaction(
      'match',
      `class="qti-match-tabular" shuffle="true" max-associations="${key.length}"`,
      item.stem,
      sets,
    ),
    scoring: qti.scoreOfMapping(key.length),
    feedback: together(
      item.pairs.map((pair) => pairSaid(pair, t)),
      item,
    ),
  }
}

function essayOf(item: Essay): Parts {
  const rubric = `<qti-rubric-block use="scoring" view="scorer"><qti-content-body>${html(item.grader)}</qti-content-body></qti-rubric-block>`
  return {
    response: qti.response('single', 'string'),
    body: rubric + qti.interaction('extended-text', 'expected-lines="8"', item.stem, ''),
    scoring: '',
    feedback: together([], item),
  }
}
