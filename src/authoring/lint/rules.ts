import { bankRules } from './bank-rules.ts'
import { judgement } from './judgement.ts'
import { lengths } from './lengths.ts'
import { lookups } from './lookups.ts'
import { options } from './options.ts'
import { people } from './people.ts'
import { reasons } from './reasons.ts'
import type { ItemRule, Rule } from './rule.ts'
import { translation } from './translation.ts'
import { wording } from './wording.ts'

/** Every rule about questions, in the order of its number. */
export const rules: readonly Rule[] = [
  ...[lookups, options, reasons, wording, lengths, people, judgement, translation]
    .flat()
    .sort((a: ItemRule, b: ItemRule) => a.id.localeCompare(b.id, 'en')),
  ...bankRules,
]
