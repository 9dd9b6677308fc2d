import type { Wording } from './language.ts'

const professions =
  '(?:[\\w-]+ )?(?:doctor|GP|practitioner|physician|surgeon|psychiatrist|analyst|clinician|professional|therapist|registrar|consultant|nurse|midwife|leader|co-leader|presenter|member|patient|student|teacher|reader|author|learner|person)'
const conditions =
  'diabetic|epileptic|schizophrenic|psychotic|asthmatic|alcoholic|depressive|anorexic|haemophiliac|paraplegic|quadriplegic|autistic|hypertensive|arthritic|demented'
const groups =
  'elderly|disabled|mentally ill|deaf|blind|handicapped|homeless|demented|depressed|obese|infirm|sick|insane|vulnerable|unemployed'
const illnesses = 'cancer|dementia|stroke|diabetes|AIDS|HIV|schizophrenia|epilepsy|heart failure|psychosis'

const can = 'may|might|can|could|will|would|must|should|ought to|has to|always|never|often|usually'

const nobody = 'a doctor in general is no man. Write “they”, use the plural, or name somebody.'
const person = 'say who it is first, such as “a man with epilepsy”.'

/**
 * Words of British English that make less of people than they are. A list of our own, because it has to be closed: the
 * public one (retext-equality) found 5,887 places in the course, nearly all of them “she” and “his” of people in a story.
 */
export const inclusiveEnglish: readonly Wording[] = [
  {
    words: /\bsuffer(s|ed|ing)? from\b|\bsufferers?\b/i,
    instead: 'say what somebody has; whether they suffer they know.',
  },
  { words: /\bvictims? of\b|\bafflicted (with|by)\b|\bstricken (with|by)\b/i, instead: 'say what somebody has.' },
  {
    words: /\bcommit(s|ted|ting)? suicide\b|\b(un)?successful suicide\b|\bfailed suicide\b/i,
    instead: 'it is no crime and no success. Write “died by suicide” or “tried to kill herself”.',
  },
  {
    words: /\b(mad|crazy|insane|lunatics?|nutters?|psychos?|loony|deranged|maniacs?|nutcases?)\b/i,
    instead: 'say what somebody does, or quote whoever says it.',
  },
  {
    words: /\bwheelchair[- ]bound\b|\b(confined|bound) to (a|the|his|her|their) (wheelchair|bed)\b/i,
    instead: 'a wheelchair takes people somewhere. Write “uses a wheelchair”.',
  },
  {
    words:
      /\b(handicapped|cripples?|crippled|retarded|spastics?|imbeciles?|morons?|invalids|deaf and dumb|deaf-mutes?|mongoloid|able-bodied|senile|midgets?)\b/i,
    instead: 'leave it out, or say what somebody can and cannot do.',
  },
  {
    words: new RegExp(
      `\\bthe (${groups})(?=$|\\s*[.,;:!?)]| (and|or|are|who|in|of|have|were|need|with|to|by)\\b)`,
      'i',
    ),
    instead: 'people are no kind. Write “people who …”.',
  },
  {
    words: new RegExp(
      `\\b(${conditions})s\\b|\\b(an?|the|this|that|another) (${conditions})(?=$|\\s*[.,;:!?)]| (and|or|who|is|was|with|in)\\b)`,
      'i',
    ),
    instead: person,
  },
  {
    words: new RegExp(`\\b(${illnesses}) (patients?|victims?|cases|man|woman|men|women|child|children)\\b`),
    instead: person,
  },
  { words: /\b(addicts?|junkies?|drunkards?|drug (ab)?users?|substance abusers?|crack ?heads?)\b/i, instead: person },
  {
    words:
      /\b(chairm[ae]n|mankind|manpower|man-made|manned|layman|laymen|(male|lady|woman|female) (nurse|doctor|surgeon|GP)s?|forefathers|housewi(fe|ves)|fallen women)\b/i,
    instead: 'use a word that fits everybody.',
  },
  {
    words: /\bs?he or s?he\b|\b(his or her|her or his)\b|\bs?he\/s?he\b|\bs\/he\b|\bhis\/hers?\b/i,
    instead: 'write “they”, or put the sentence into the plural.',
  },
  {
    words: new RegExp(`\\b(any|every|each|no) (${professions}) [^.!?;,:]*?\\b(he|his|himself)\\b`, 'i'),
    instead: nobody,
  },
  {
    words: new RegExp(`\\ban? (${professions}) (who [^.!?;,:]*? )?(${can}) [^.!?;,:]*?\\b(he|himself)\\b`, 'i'),
    instead: nobody,
  },
  {
    words:
      /\b(third world|illegal (im)?migrants?|illegals|colou?red (people|man|woman|patients?)|orientals?|negro(es)?|gyps(y|ies)|half-caste|tribal people)\b/i,
    instead: 'use the word by which people call themselves.',
  },
  {
    words:
      /\b(normal people|normal weight people|sexual preferences?|opposite sex|sex change|transsexuals?|homosexuals)\b/i,
    instead: 'use the word by which people call themselves.',
  },
]
