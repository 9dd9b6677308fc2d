import { endingOf } from '../play.ts'
import type { Sitting } from '../sitting.ts'
import type { Staging } from '../staging.ts'
import { isYours, transcript } from '../transcript.ts'

/** A run as the plain text of a play: title, setting, who says what, what is told in brackets, and how it ended. */
export function asPlay({ graph, cast, title, setting, endings, strings: t }: Staging, sitting: Sitting): string {
  const { run, words } = sitting
  const lines = transcript(graph, run).flatMap((entry) => {
    const text = entry.kind === 'own' ? entry.choice.text : entry.line.text
    const name = entry.kind === 'line' ? cast.find(({ id }) => id === entry.line.who)?.name : undefined
    const speaker = isYours(entry) ? t.you : name
    const own = entry.kind === 'own' ? words[entry.beat - 1] : undefined
    const said = speaker === undefined ? `(${text})` : `${speaker.toLocaleUpperCase()}: ${text}`
    return own ? [said, `(${t.inYourWords} ${own})`] : [said]
  })
  const ending = endings[endingOf(graph, run) ?? '']?.title
  return [title, setting, ...lines, ...(ending ? [ending] : [])].map((part) => `${part}\n`).join('\n')
}
