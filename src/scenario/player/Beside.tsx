import type { Sitting } from '../sitting.ts'
import type { Staging } from '../staging.ts'
import { isFaded } from '../stops.ts'
import { type Entry, fnOf } from '../transcript.ts'

type Props = { readonly entry: Entry; readonly staging: Staging; readonly sitting: Sitting; readonly whole?: boolean }

/** What stands with an entry of the transcript because of what the learner said there. */
export function Beside({ entry, staging, sitting, whole = false }: Props) {
  const { graph, heard, strings: t } = staging
  if (entry.kind === 'own') {
    const own = sitting.words[entry.beat - 1]
    const waited = whole ? sitting.waited[entry.beat - 1] : undefined
    return (
      <>
        {own && (
          <p className="with-line">
            {t.inYourWords} {own}
          </p>
        )}
        {waited !== undefined && <p className="with-line">{waited ? t.stayed : t.wentOn}</p>}
      </>
    )
  }
  const said = sitting.asked[entry.id]
  const { ask } = entry.line
  if (ask === 'feeling' && said)
    return (
      <p className="with-line">
        {t.feelingIs} {t[`feeling-${said as 'mine'}`]}
      </p>
    )
  const note = heard[entry.id]?.note
  const fn = fnOf(entry)
  if (!note || !fn || (ask === 'tag' && said === undefined)) return null
  return (
    <p className="with-line">
      {said !== undefined && (
        <>
          {t.youSaid} <b>{t[`fn-${said as typeof fn}`]}</b>.{' '}
        </>
      )}
      {ask === 'tag' ? t.hereCalled : t.anExample} <b>{t[`fn-${fn}`]}</b>.{' '}
      {(whole || ask !== 'tag' || !isFaded(graph, entry.id)) && note}
    </p>
  )
}
