import { type Finding, matching } from './finding.ts'
import { looksLikeName, withoutEnding } from './names.ts'

const capital = "\\p{Lu}[\\p{L}\\p{M}]*(?:['’-]\\p{L}+)*['’]?"
const kinds =
  'Hospital|Surgery|Infirmary|Hospice|Clinic|Practice|(?:Medical|Health) Centre|Care Home|Nursing Home|University|School|College|Street|Road|Avenue|Lane|Square|Drive|Close'

// Each begins where no letter stands before, as in numbers.ts.
const withKind = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}'’-])((?:\\d{1,4}[a-z]? )?)((?:${capital} ){1,4})(?:${kinds})(?!\\p{L})`,
  'gu',
)
const withLittle = new RegExp(
  `(?<!\\p{L})(?:(\\p{L}+) )?([Ii]n|[Aa]t|[Ff]rom|[Nn]ear) (${capital}(?: ${capital}){0,2})`,
  'gu',
)

/** Places with a name of their own, wards, postcodes, and what follows “in”, “at”, “from” and “near”. */
export const places = [
  named,
  matching('place', new RegExp(`(?<!\\p{L})St\\.? ${capital.replace('*', '+')}(?!\\p{L})`, 'gu')),
  matching('place', /(?<!\p{L})[Ww]ard (?:\d{1,3}[A-Za-z]?|[A-Z]\d{0,2})(?![\p{L}\p{N}])/gu),
  matching('place', /(?<![\p{L}\p{N}])[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}(?![\p{L}\p{N}])/gu),
  after,
]

/** Such as Leeds General Infirmary, or 12 Church Road. A word that begins the sentence is not part of it. */
function named(text: string, known: ReadonlySet<string>): Finding[] {
  return [...text.matchAll(withKind)].flatMap(({ 0: whole, 1: house = '', 2: words = '', index }) => {
    const own = words.split(' ').findIndex((one) => looksLikeName(withoutEnding(one)) && !known.has(withoutEnding(one)))
    const skipped = own < 1 ? 0 : words.split(' ').slice(0, own).join(' ').length + 1 + house.length
    return own < 0 ? [] : [{ kind: 'place', from: index + skipped, to: index + whole.length } as const]
  })
}

// One is angry at a person, and hears from one: what follows is left for the names.
const atPeople =
  /^(?:look|star|shout|smil|laugh|yell|scream|glanc|glar|nod|wav|sw[eo]r|ang[re]|mad|cross|furious|annoy|irritat)/i
const inPeople = /^(?:disappoint|trust|confid|believ|interest|see|saw)/i
const fromPeople = /^(?:hear|learn|letter|call|text|message|e-?mail|word|news|card|present|gift)/i
const people: Readonly<Record<string, RegExp>> = { at: atPeople, in: inPeople, from: fromPeople }

function after(text: string, known: ReadonlySet<string>): Finding[] {
  return [...text.matchAll(withLittle)].flatMap(({ 0: whole, 1: verb = '', 2: little = '', 3: run = '', index }) => {
    // In Hartley’s chair sits a person.
    if (people[little.toLowerCase()]?.test(verb) || /['’]s$/.test(run)) return []
    const words = run.split(' ')
    const end = words.findIndex((one) => !looksLikeName(withoutEnding(one)) || known.has(withoutEnding(one)))
    const place = withoutEnding(words.slice(0, end < 0 ? undefined : end).join(' '))
    const from = index + whole.length - run.length
    return place === '' ? [] : [{ kind: 'place', from, to: from + place.length } as const]
  })
}
