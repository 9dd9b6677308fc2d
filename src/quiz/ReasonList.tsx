import type { OpenReason, Reason } from './question.ts'
import { type QuizStrings, tags } from './words.ts'

type Props = {
  readonly question: { readonly kind: Parameters<typeof tags>[0] }
  readonly reasons: readonly (OpenReason | Reason)[]
  readonly strings: QuizStrings
}

/** Kinds in which being part of the answer tells something; in others every part is. */
const marked = ['single', 'multiple', 'hot-text']

/** Every part of a question with its reason, in an order that means something where the kind has one. */
export function ReasonList({ question: { kind }, reasons, strings: t }: Props) {
  const List = kind === 'ordering' || kind === 'hot-text' ? 'ol' : 'ul'
  return (
    <List className={kind === 'ordering' ? 'reasons in-order' : 'reasons'}>
      {reasons.map((reason) => (
        <li
          key={reason.id}
          data-option={'chosen' in reason ? reason.id : undefined}
          className={marked.includes(kind) && 'key' in reason && reason.key ? 'is-key' : undefined}
        >
          <p className="reason-text">
            {reason.text}
            {tags(kind, reason, t).map((tag) => (
              <span key={tag}>
                {' '}
                <span className={tag === t.yours ? 'tag is-yours' : 'tag'}>{tag}</span>
              </span>
            ))}
          </p>
          <p>{reason.rationale}</p>
        </li>
      ))}
    </List>
  )
}
