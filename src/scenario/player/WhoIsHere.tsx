import { useState } from 'react'
import type { Chair } from '#circle/circle.ts'
import type { Words } from '../phrases.ts'
import type { Person, Staging } from '../staging.ts'

type Props = {
  readonly cast: readonly Person[]
  readonly chairs: readonly Chair[]
  readonly roles: Staging['roles']
  readonly strings: Words
}

/** The circle in words: who sits there, who speaks, who has moved back. Folded up where the screen is narrow. */
export function WhoIsHere({ cast, chairs, roles, strings: t }: Props) {
  const [wide] = useState(() => matchMedia('(width >= 60rem)').matches)
  const doing = (id: string) => chairs.find((chair) => chair.id === id)
  return (
    <details className="who" open={wide}>
      <summary>{t.whoIsHere}</summary>
      <ul>
        {cast.map(({ id, name, role, about }) => (
          <li key={id} className={id === 'you' ? 'is-yours' : undefined}>
            <b>{name}</b>, {roles[role]}
            {doing(id)?.state === 'speaking' && (
              <>
                , <i>{t.speaking}</i>
              </>
            )}
            {doing(id)?.state === 'back' && (
              <>
                , <i>{t.movedBack}</i>
              </>
            )}
            {doing(id)?.turned && (
              <>
                , <i>{t.looksAway}</i>
              </>
            )}
            <span className="who-about">{about}</span>
          </li>
        ))}
        <li>{t.emptyChair}</li>
      </ul>
    </details>
  )
}
