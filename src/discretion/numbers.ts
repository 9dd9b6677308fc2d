import { matching } from './finding.ts'

// Every pattern begins where no letter or digit stands before, and no two repetitions in it can take the same
// letters. So each letter is looked at a few times at most, however long the text.

/** E-mail addresses. */
export const mail = matching('contact', /(?<![\p{L}\p{N}.+_-])[\p{L}\p{N}.+_-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu)

/** Telephone numbers. */
export const telephone = matching(
  'contact',
  // Such as 07700 900123, (020) 7946 0018 and +44 20 7946 0018. Without a 0 or a + it counts as a number.
  /(?<![\p{L}\p{N}])(?:\+|\(?0)\d*(?:[ ()./-]{1,3}\d+)*/gu,
  (words) => within(digits(words), 9, 15),
)

const month =
  '(?:[Jj]anuary|[Ff]ebruary|[Mm]arch|[Aa]pril|May|[Jj]une|[Jj]uly|[Aa]ugust|[Ss]eptember|[Oo]ctober|[Nn]ovember|[Dd]ecember|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)'
const day = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?'
const ordinal =
  '(?:[a-z]+-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth)'
const year = '(?:19|20)\\d\\d'

/** Dates with a day or a year. “Last Tuesday” or “in spring” tells nobody who is meant, and is left. */
export const dates = [
  matching('date', /(?<![\p{L}\p{N}./-])\d{1,2}([./-]) ?\d{1,2}\1 ?(?:\d{4}|\d{2})(?![./-]?\p{N})/gu, (words) => {
    const [first = 0, second = 0] = words.split(/\D+/).map(Number)
    return within(Math.max(first, second), 1, 31) && within(Math.min(first, second), 1, 12)
  }),
  matching('date', /(?<![\p{L}\p{N}./-])\d{4}-\d{1,2}-\d{1,2}(?!\p{N})/gu),
  matching(
    'date',
    new RegExp(`(?<![\\p{L}\\p{N}])(?:${day}|${ordinal})(?: of)? ${month}(?!\\p{L})(?:,? ${year})?`, 'gu'),
  ),
  matching(
    'date',
    new RegExp(
      `(?<![\\p{L}\\p{N}])${month},? (?:${year}(?!\\p{N})|(?:the )?${day}(?![\\p{L}\\p{N}])(?:,? ${year})?)`,
      'gu',
    ),
  ),
]

const old = '(?:9\\d|1[0-2]\\d)'
const ninety = 'ninety(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?'
const hundred = '(?:a|one) hundred(?: and \\p{L}+)?'
const things =
  '(?:%|per ?cent|second|minute|hour|day|week|month|time|degree|mile|metre|kilo|pound|euro|patient|people|page|bed|word)'

/** Ages over 89: so few people are as old as that that the age alone may say who it is. */
export const ages = [
  matching(
    'age',
    new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${old}|${ninety}|${hundred})[- ]?(?:years?(?:[- ]olds?| of age)|yrs? old|yo(?!\\p{L})|y/o)`,
      'giu',
    ),
  ),
  matching(
    'age',
    new RegExp(
      `(?<!\\p{L})(?:aged|age of|turn(?:ed|ing)?|over) (?:${old}|${ninety}|${hundred})(?![\\p{L}\\p{N}]| ?${things})`,
      'giu',
    ),
  ),
  matching(
    'age',
    new RegExp(
      `(?<=(?<!\\p{L})(?:he|she|they|who) (?:is|was|are|were) (?:now |nearly |almost )?)${old}(?![\\p{L}\\p{N}/]| ?${things})`,
      'giu',
    ),
  ),
  matching(
    'age',
    new RegExp(`(?<!\\p{L})ninety[- ](?:one|two|three|four|five|six|seven|eight|nine)(?!\\p{L}| ?${things})`, 'giu'),
  ),
  matching('age', /(?<!\p{L})(?:his|her|their) (?:(?:early|mid|late)[- ])?(?:nineties|90s)(?!\p{L})/giu),
]

/** Numbers of records: five digits or more, with spaces or hyphens between them or a few letters before. */
export const records = matching('number', /(?<![\p{L}\p{N}£$€.,])(?:\p{Lu}{1,3}[- ]?)?\d+(?:[ -]\d+)*/gu, (words) => {
  const groups = words.match(/\d+/g) ?? []
  // “In 2019 12 people came” and “2019-2021” are years and what stands beside them.
  const isYear = (group: string | undefined) => groups.length > 1 && /^(?:19|20)\d\d$/.test(group ?? '')
  const counted = groups.slice(isYear(groups[0]) ? 1 : 0, isYear(groups.at(-1)) ? -1 : undefined)
  return digits(counted.join('')) >= 5
})

const digits = (words: string) => words.replace(/\D/g, '').length
const within = (n: number, least: number, most: number) => n >= least && n <= most
