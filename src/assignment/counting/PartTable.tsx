import type { CountProps } from './Count.tsx'
import type { GroupCount } from './count.ts'

type Props = Pick<CountProps, 'strings' | 'titles' | 'lang'> & { readonly counted: GroupCount }

/** The most parts that are shown: more than any pack has. */
const most = 100

/** Which parts how many have done and left out, what most have left out first. */
export function PartTable({ counted: { parts, leftOut }, strings: t, titles, lang }: Props) {
  const isKnown = (id: string) => Object.hasOwn(titles, id)
  const nameOf = (id: string) => (
    <span key={id} lang={isKnown(id) ? lang : undefined} translate={isKnown(id) ? undefined : 'no'}>
      {isKnown(id) ? titles[id] : id}
    </span>
  )
  if (parts.length === 0) return null
  return (
    <>
      {leftOut.length === 0 ? (
        <p>{t.noneLeft}</p>
      ) : (
        <>
          <p>{t.many}</p>
          <ul className="counted-many">
            {leftOut.slice(0, most).map((id) => (
              <li key={id}>{nameOf(id)}</li>
            ))}
          </ul>
        </>
      )}
      <table className="counted-parts">
        <thead>
          <tr>
            <th scope="col">{t.part}</th>
            <th scope="col">{t.done}</th>
            <th scope="col">{t.leftOut}</th>
          </tr>
        </thead>
        <tbody>
          {parts.slice(0, most).map(({ id, done, skipped }) => (
            <tr key={id}>
              <th scope="row">{nameOf(id)}</th>
              <td>{done}</td>
              <td>{skipped}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {parts.length > most && <p>{t.tooMuch}</p>}
    </>
  )
}
