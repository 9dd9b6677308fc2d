import { readingEase } from './english-ease.ts'
import { inclusiveEnglish } from './english-people.ts'
import type { Language } from './language.ts'

const people =
  'man|woman|men|women|boy|girl|child|children|patient|patients|person|people|lady|gentleman|mother|father|couple|family|student|doctor|nurse'

const common = `
about above after again against almost along already also although among another anybody anyone anything around away
back because become been before began behind being below between both call called came come could does doing done down
during each either else enough even ever every everybody everyone everything find first found four from gets give given
gives goes gone have having here hers herself himself into itself just keep kind knew know known knows last later least
less like long made make makes many might more most much must myself need needs never next nobody none nothing often
once only onto other others ours over part perhaps point place quite rather said same says several shall should since
some somebody someone something soon still such take taken takes tell than that their them themselves then there these
they thing things think this those though three through time times together told took toward towards under until upon
used very want wants well went were what when where whether which while whom whose will with within without word words
would your yours yourself
`

/** English. */
export const english: Language = {
  severalAllowed: /\bchoose (all|any|two|three|four|as many)\b|\bwhich (two|three|four)\b|\ball that apply\b/i,
  instruction: /\s*\b(choose|select|mark|pick) (all|any|one|two|three|four|as many)\b[^.?!]*\.\s*$/i,
  verdict:
    /^\W*((correct|incorrect|correctly|right|rightly|wrong|wrongly|sorry|well done|exactly|unfortunately)\b|(yes|no|true|false|good|great|perfect|excellent)\s*[,.:;!–—]|(this|that|it)(’s|'s| is) (quite |not )?(right|wrong|correct|incorrect|true|false)\b|the (right|wrong|correct|best) (answer|choice|option)\b)/i,
  otherOptions: [
    /\b(all|both|none|neither|either|any|each) of the (above|below|options|answers|others|other options|other answers)\b/i,
    /^\W*(all|both|none|neither|any) of (these|those|them)\W*$/i,
    /\b(options?|answers?) ([A-F]|\d)\b/i,
    /^\W*[A-F]( and | or | & |, )[A-F]\b/,
  ],
  negative: /\b(not|cannot|except|excluding|false|incorrect|untrue|never)\b|n[’']t\b|(?<!\bat )\bleast\b/i,
  absolute: /\b(always|never|only|must)\b/i,
  vague:
    /\b(often|usually|may|sometimes|seldom|rarely|frequently|occasionally|generally|mostly|typically|normally|commonly)\b/i,
  common: new Set(common.split(/\s+/)),
  root: (word) => word.replace(/(?<=\p{L}{3})(ings?|ed|es|s|ly|e)$/u, ''),
  cue: /\ban?\W*$/i,
  emptyQuestion:
    /^\W*(which|what)( one)?( of (these|those|the following))?( statements?| sentences?| answers?| options?)? (is|are|would be) (the )?(true|correct|right|best)( one| answer| option)?\W*$/i,
  senses: [
    /\b(the|this|these|those|which) (red|green|blue|yellow|grey|gray|black|white|orange|purple|pink|brown|coloured|highlighted|underlined|bold|flashing) (ones?|options?|answers?|sentences?|texts?|words?|lines?|cards?|box(es)?|parts?|chairs? in the (drawing|picture|diagram))\b/i,
    /\b(options?|answers?|sentences?|lines?|cards?|pictures?|diagrams?|drawings?|images?|tables?|lists?|columns?|questions?|examples?|texts?|ones?) (above|below|opposite|(on|to|at) the (left|right|top|bottom))\b/i,
    /\b(shown|seen|mentioned|described|listed|named|quoted|printed|as) (above|below)\b/i,
    /\b(when you hear|after|at) (the|a) (beep|tone|signal|bell)\b|\b(listen to|hear) (the|this) (recording|audio|sound clip|clip|tone)\b/i,
  ],
  traits: [
    /\b(muslim|jewish|jew|jews|hindu|buddhist|sikh|christian|catholic|protestant|orthodox|hijab|headscarf|turban)s?\b/i,
    /\b(obese|obesity|overweight|underweight|morbidly)\b/i,
    /\b(gay|lesbian|bisexual|homosexual|transgender|transsexual|queer)s?\b/i,
    /\b(immigrants?|migrants?|refugees?|foreigners?|gypsy|gypsies|caucasian|hispanic|latino|latina)\b/i,
    new RegExp(
      `\\b(black|white|brown|asian|african|arab|arabic|turkish|indian|pakistani|chinese|polish|romanian|russian|syrian|afghan|somali|nigerian|foreign|fat|thin|skinny|slim|plump|heavy)(?:[ -]\\w+)? (${people})\\b`,
      'i',
    ),
  ],
  labels: [
    new RegExp(
      `\\b(difficult|hateful|problem|hysterical|manipulative|demanding|neurotic|bad|needy|entitled|uncooperative|attention-seeking|impossible|dreaded) (${people})\\b`,
      'i',
    ),
    /\b(heart-?sinks?|heart sinks?|frequent (flyers?|attenders?)|bed[- ]?blockers?|time[- ]?wasters?|malingerers?|crocks?|hypochondriacs?|doctor[- ]shoppers?|somati[sz]ers?|attention[- ]seekers?|help[- ]rejecting complainers?)\b/i,
    /\b(is|are|was|were|be|being|so|very|rather|quite|merely|just) (manipulative|attention[- ]seeking|neurotic|hysterical|a bad patient|a difficult one)\b/i,
    /\bnon-?(compli|adher|concord)(ant|ance|ent|ence)\b|\bdrug[- ]seek(ing|ers?)\b|\b(poor|bad|vague|unreliable) historians?\b/i,
    /\bthe (gall ?bladder|appendix|liver|hip|stroke|kidney|heart|stomach|broken leg|diabetic|overdose) in (bed|room|bay|cubicle)\b/i,
  ],
  inclusive: inclusiveEnglish,
  sentences: { mean: 20, longest: 40 },
  ease: { least: 60, of: readingEase },
}
