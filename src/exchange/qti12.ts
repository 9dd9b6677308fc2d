import { carry } from './carry.ts'
import { headOf } from './head.ts'
import { type Bank, type Choice, nameOf } from './item.ts'
import { cdata, comment, escaped, html } from './text.ts'
import type { Words } from './words.ts'

/** A test of a module, as a Common Cartridge 1.1 takes it; `id` is that of the module. */
export type Assessment = { readonly id: string; readonly title: string; readonly xml: string }

/**
 * For each module its questions of fact in QTI 1.2, in the profile of Common Cartridge 1.1. A module of which nothing
 * can be carried gives no test: the profile wants at least one question.
 */
export function assessmentsFor(bank: Bank, t: Words): Assessment[] {
  return bank.modules.flatMap((module) => {
    const { items } = carry('qti12', module.items, t)
    const head = headOf({ ...bank, title: module.title, modules: [module] }, 'qti12', t)
    const xml = [
      '<?xml version="1.0" encoding="UTF-8"?>',
      comment(head),
      '<questestinterop xmlns="http://www.imsglobal.org/xsd/ims_qtiasiv1p2">',
      `<assessment ident="take-a-chair_${escaped(module.id)}" title="${escaped(module.title)}" xml:lang="${escaped(bank.lang)}">`,
      fieldsOf(testFields),
      '<section ident="questions">',
      ...items.map(itemOf),
      '</section>',
      '</assessment>',
      '</questestinterop>',
    ]
    return items.length > 0 ? [{ id: module.id, title: module.title, xml: `${xml.join('\n')}\n` }] : []
  })
}

const testFields = {
  cc_profile: 'cc.exam.v0p1',
  qmd_assessmenttype: 'Examination',
  qmd_scoretype: 'Percentage',
  qmd_feedbackpermitted: 'Yes',
  qmd_hintspermitted: 'No',
  qmd_solutionspermitted: 'No',
  cc_maxattempts: 'unlimited',
}

function fieldsOf(fields: Readonly<Record<string, string>>): string {
  const field = ([label, entry]: [string, string]) =>
    `<qtimetadatafield><fieldlabel>${label}</fieldlabel><fieldentry>${entry}</fieldentry></qtimetadatafield>`
  return `<qtimetadata>${Object.entries(fields).map(field).join('')}</qtimetadata>`
}

const material = (markup: string) => `<material><mattext texttype="text/html">${cdata(markup)}</mattext></material>`

const response = 'RESPONSE'
/** Moodle finds the right ones of several by their `case`. */
const chosen = (id: string) => `<varequal respident="${response}" case="Yes">${escaped(id)}</varequal>`
/** The name of an option’s reason, which no option can make the same as that of the reasons for all. */
const reasonOf = ({ id }: { readonly id: string }) => `option_${id}_fb`

const show = (id: string) => `<displayfeedback feedbacktype="Response" linkrefid="${escaped(id)}"/>`

function itemOf(item: Choice): string {
  const { id, many, inOrder, stem, options, general } = item
  // A slash is allowed, and yet some platforms make a file name of it.
  const ident = id.replaceAll('/', '.')
  const profile = many ? 'cc.multiple_response.v0p1' : 'cc.multiple_choice.v0p1'
  const shuffle = inOrder ? 'No' : 'Yes'
  const label = (one: Choice['options'][number]) =>
    `<response_label ident="${escaped(one.id)}" rshuffle="${shuffle}">${material(html([one.text]))}</response_label>`
  return [
    `<item ident="${escaped(ident)}" title="${escaped(nameOf(item))}">`,
    `<itemmetadata>${fieldsOf({ cc_profile: profile, qmd_scoringpermitted: 'Yes', qmd_computerscored: 'Yes' })}</itemmetadata>`,
    `<presentation>${material(html(stem))}`,
    `<response_lid ident="${response}" rcardinality="${many ? 'Multiple' : 'Single'}">`,
    `<render_choice shuffle="${shuffle}">${options.map(label).join('')}</render_choice></response_lid></presentation>`,
    '<resprocessing><outcomes><decvar varname="SCORE" vartype="Decimal" minvalue="0" maxvalue="100"/></outcomes>',
    general.length > 0
      ? `<respcondition continue="Yes"><conditionvar><other/></conditionvar>${show('general_fb')}</respcondition>`
      : '',
    ...rulesOf(item),
    '</resprocessing>',
    general.length > 0 ? feedback('general_fb', html(general)) : '',
    ...options.map((one) => one.reason && feedback(reasonOf(one), html([one.reason]))),
    '</item>',
  ]
    .filter((line) => line !== '')
    .join('\n')
}

const score = '<setvar varname="SCORE" action="Set">100</setvar>'

/**
 * What gives the score, and shows a reason. Of single options each rule is the last: Moodle takes what goes on for a
 * reason of all. The profile wants every option named, with a reason or without.
 */
function rulesOf({ many, options }: Choice): string[] {
  const rule = (condition: string, then: string) =>
    `<respcondition continue="No"><conditionvar>${condition}</conditionvar>${then}</respcondition>`
  if (!many)
    return options.map((one) => rule(chosen(one.id), `${one.right ? score : ''}${one.reason && show(reasonOf(one))}`))
  const right = options.filter((one) => one.right).map(({ id }) => chosen(id))
  const wrong = options.filter((one) => !one.right).map(({ id }) => `<not>${chosen(id)}</not>`)
  return [rule(`<and>${[...right, ...wrong].join('')}</and>`, score)]
}

const feedback = (id: string, markup: string) =>
  `<itemfeedback ident="${escaped(id)}"><flow_mat>${material(markup)}</flow_mat></itemfeedback>`
