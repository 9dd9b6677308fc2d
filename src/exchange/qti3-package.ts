import { itemsIn } from './bank.ts'
import { carry } from './carry.ts'
import { headOf } from './head.ts'
import type { Bank } from './item.ts'
import { qti3ItemOf } from './qti3.ts'
import { identifier } from './qti3-parts.ts'
import { comment, escaped } from './text.ts'
import type { Words } from './words.ts'

/** The files of a QTI 3 package by their paths: the manifest and one file for each item. */
export function qti3PackageOf(bank: Bank, t: Words): Map<string, string> {
  const { items } = carry('qti3', itemsIn(bank), t)
  const named = items.map((item) => ({ id: identifier(item.id), xml: qti3ItemOf(item, bank.lang, t) }))
  const resources = named.map(
    ({ id }) =>
      `<resource identifier="${id}" type="imsqti_item_xmlv3p0" href="${pathOf(id)}"><file href="${pathOf(id)}"/></resource>`,
  )
  const manifest = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    comment(headOf(bank, 'qti3', t)),
    `<manifest xmlns="http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1" identifier="take-a-chair_${escaped(bank.id)}_${bank.edition}">`,
    '<metadata><schema>QTI Package</schema><schemaversion>3.0.0</schemaversion></metadata>',
    '<organizations/>',
    '<resources>',
    ...resources,
    '</resources>',
    '</manifest>',
  ]
  const files = new Map([['imsmanifest.xml', `${manifest.join('\n')}\n`]])
  for (const { id, xml } of named) files.set(pathOf(id), xml)
  return files
}

const pathOf = (id: string) => `items/${id}.xml`
