/** What a contribution does in the group. The families are never called good and bad. */
export const families = {
  opening: ['association', 'image', 'own-feeling', 'as-patient', 'as-doctor', 'hypothesis', 'noticing'],
  holding: [
    'silence',
    'redirect',
    'stay-with-image',
    'balance',
    'protect',
    'invite',
    'rule',
    'time',
    'repair',
    'summarise',
  ],
  closing: [
    'advice',
    'interrogation',
    'teaching',
    'reassurance',
    'judgement',
    'own-story',
    'interpretation',
    'joke-away',
  ],
  presenter: ['story', 'clarify', 'disclosure', 'defence', 'thanks'],
} as const

export type Family = keyof typeof families
export type Fn = (typeof families)[Family][number]

/** What a member may say, as far as a reader is asked to name it: all that opens and all that closes. */
export const memberClasses: readonly Fn[] = [...families.opening, ...families.closing]

/** The family that a class of contributions belongs to. */
export function familyOf(fn: Fn | undefined): Family | undefined {
  const names = Object.keys(families) as Family[]
  return names.find((name) => (families[name] as readonly string[]).includes(fn ?? ''))
}
