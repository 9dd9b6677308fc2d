import { carry } from './carry.ts'
import { headOf } from './head.ts'
import { type Bank, type Choice, type Essay, isMarked, type Match, nameOf } from './item.ts'
import { cdata, comment, escaped, html } from './text.ts'
import { weightsOf } from './weights.ts'
import type { Words } from './words.ts'

type MoodleItem = Choice | Match | Essay

/**
 * Questions in Moodle’s own XML. Moodle has a type for orderings from 4.4 on; so that 4.2 reads the file, they are
 * matched with their places.
 */
export function moodleOf(bank: Bank, t: Words): string {
  const questions = bank.modules.flatMap(({ title, items }) => {
    const carried = carry('moodle', items, t).items
    return [true, false].flatMap((marked) => {
      const some = carried.filter((item) => isMarked(item) === marked)
      const path = [bank.title, title, marked ? t.facts : t.open].map((level) => level.replaceAll('/', '//'))
      return some.length > 0 ? [categoryOf(`$course$/top/${path.join('/')}`), ...some.map(questionOf)] : []
    })
  })
  const head = comment(headOf(bank, 'moodle', t))
  return `${['<?xml version="1.0" encoding="UTF-8"?>', head, '<quiz>', ...questions, '</quiz>'].join('\n')}\n`
}

const plainText = (name: string, text: string) => `<${name}><text>${escaped(text)}</text></${name}>`

const markup = (name: string, text: string) => `<${name} format="html"><text>${cdata(text)}</text></${name}>`

const categoryOf = (path: string) => `<question type="category">${plainText('category', path)}</question>`

/** The types as Moodle calls them. */
const types = { choice: 'multichoice', match: 'matching', essay: 'essay' } as const

function questionOf(item: MoodleItem): string {
  const lines = [
    plainText('name', nameOf(item)),
    markup('questiontext', html(item.stem)),
    markup('generalfeedback', html(item.general)),
    `<defaultgrade>${isMarked(item) ? 1 : 0}</defaultgrade>`,
    `<penalty>${isMarked(item) ? '0.3333333' : 0}</penalty>`,
    '<hidden>0</hidden>',
    `<idnumber>${escaped(item.id)}</idnumber>`,
    ...bodyOf(item),
  ]
  return [`<question type="${types[item.form]}">`, ...lines, '</question>'].join('\n')
}

function bodyOf(item: MoodleItem): string[] {
  switch (item.form) {
    case 'choice':
      return choiceOf(item)
    case 'match':
      return ['<shuffleanswers>1</shuffleanswers>', ...item.pairs.map(pairOf)]
    case 'essay':
      return [
        '<responseformat>editor</responseformat>',
        '<responserequired>0</responserequired>',
        '<responsefieldlines>10</responsefieldlines>',
        '<attachments>0</attachments>',
        '<attachmentsrequired>0</attachmentsrequired>',
        markup('graderinfo', html(item.grader)),
        markup('responsetemplate', ''),
      ]
  }
}

function choiceOf({ many, inOrder, options }: Choice): string[] {
  const weights = many ? weightsOf(options) : options.map(({ right }) => (right ? '100' : '0'))
  return [
    `<single>${!many}</single>`,
    `<shuffleanswers>${inOrder ? 0 : 1}</shuffleanswers>`,
    '<answernumbering>none</answernumbering>',
    '<showstandardinstruction>0</showstandardinstruction>',
    ...options.map(
      ({ text, reason }, n) =>
        `<answer fraction="${weights[n]}" format="html"><text>${cdata(html([text]))}</text>${markup('feedback', reason && html([reason]))}</answer>`,
    ),
  ]
}

const pairOf = ({ text, match }: Match['pairs'][number]) =>
  `<subquestion format="html"><text>${cdata(html([text]))}</text>${plainText('answer', match)}</subquestion>`
