import { type Page, perPage, type Site } from './built.ts'
import { attribute, codeOf } from './tree.ts'
import { readVocabulary } from './vocabulary.ts'

type Value = string | number | boolean | Thing | readonly Value[]
type Thing = { readonly [property: string]: Value }

const vocabulary = readVocabulary()
const isThing = (value: Value): value is Thing => typeof value === 'object' && !Array.isArray(value)

/** What a plain value may stand for, by the names of schema.org's data types. */
const plain = {
  string: ['Text', 'URL', 'Duration', 'Date', 'DateTime', 'Time'],
  number: ['Number', 'Integer', 'Float'],
  boolean: ['Boolean'],
} as const

/** What a page says of itself in the words of schema.org; nothing where it says nothing. */
export function termsOf(page: Page): Thing[] {
  return page.elements
    .filter((one) => one.tagName === 'script' && attribute(one, 'type') === 'application/ld+json')
    .map((one) => JSON.parse(codeOf(one)))
}

/** Faults in what pages say of themselves for machines: words that the vocabulary does not have, and untrue addresses. */
export function termProblems(site: Site): string[] {
  return perPage(site, (page) => {
    const all = termsOf(page)
    if (all.length > 1) return ['describes itself more than once']
    return all.flatMap((one) => [
      ...(one['@context'] === 'https://schema.org' ? [] : ['names another vocabulary than https://schema.org']),
      ...thingProblems(one),
      ...placeProblems(page, one),
      ...idsIn(one).flatMap((id) => idProblems(id, site)),
    ])
  })
}

function thingProblems(thing: Thing): string[] {
  const type = `${thing['@type']}`
  if (vocabulary.kindsOf(type).length === 0) return [`"${type}" is no type of schema.org`]
  return Object.entries(thing)
    .filter(([property]) => !property.startsWith('@'))
    .flatMap(([property, value]) => {
      const range = vocabulary.rangeOf(type, property)
      if (range === undefined) return [`${type} has no property "${property}"`]
      return [value].flat().flatMap((one) => valueProblems(one as Value, range, `${type} ${property}`))
    })
}

function valueProblems(value: Value, range: readonly string[], at: string): string[] {
  if (isThing(value)) {
    if (Object.keys(value).join() === '@id') return range.includes('IdReference') ? [] : [`${at} is no reference`]
    const fits = vocabulary.kindsOf(`${value['@type']}`).some((kind) => range.includes(kind))
    return [...(fits ? [] : [`${at} is a ${value['@type']}, not ${range.join(' or ')}`]), ...thingProblems(value)]
  }
  const kind = typeof value as keyof typeof plain
  if (!plain[kind].some((one) => range.includes(one))) return [`${at} is "${value}", not ${range.join(' or ')}`]
  if (value === '') return [`${at} is empty`]
  const isTime = range.includes('Duration') && !range.includes('Text')
  return isTime && !/^P(?=.)(T(?=\d)(\d+H)?(\d+M)?)$/.test(`${value}`)
    ? [`${at} is "${value}", which is no duration`]
    : []
}

/** What is described is the page or, on the first page, the course. */
function placeProblems({ elements, address }: Page, thing: Thing): string[] {
  const canonical = elements.find((one) => attribute(one, 'rel') === 'canonical')
  const own = canonical && attribute(canonical, 'href')
  const isCourse = thing['@type'] === 'Course' && `${thing['@id']}`.endsWith(`${address}course/`)
  const isOwn = thing['@id'] === own || isCourse
  return [
    ...(isOwn ? [] : [`describes ${thing['@id']}, not itself`]),
    ...('url' in thing && thing['url'] !== thing['@id'] ? [`has the url ${thing['url']}, which is not its id`] : []),
  ]
}

/** Every id in what is described, and the addresses of files. */
function idsIn(value: Value): string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn)
  if (!isThing(value)) return []
  return Object.entries(value).flatMap(([property, one]) =>
    ['@id', 'contentUrl'].includes(property) ? [`${one}`] : idsIn(one),
  )
}

function idProblems(id: string, site: Site): string[] {
  if (!URL.canParse(id)) return [`names "${id}", which is no whole address`]
  const { pathname, hash } = new URL(id)
  const file = pathname.slice(site.base.length)
  const html = site.files.get(file.replace(/(^|\/)$/, '$1index.html'))
  if (!pathname.startsWith(site.base) || html === undefined) return [`names ${id}, which is not in the build`]
  return hash === '' || html.includes(`id="${hash.slice(1)}"`)
    ? []
    : [`names ${id}, a part that its page does not have`]
}
