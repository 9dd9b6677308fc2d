import type { Speaker } from './people.ts'
import { partOf, table } from './table.ts'

/** Who speaks how much in which role, what is written near each name, and who closes. */
export function peopleText(speakers: readonly Speaker[]): string {
  return [speaking(speakers), roles(speakers), closing(speakers)].join('\n\n')
}

function speaking(speakers: readonly Speaker[]): string {
  const people = speakers.filter(({ role }) => role !== 'narrator')
  const all = people.reduce((sum, { words }) => sum + words, 0)
  const rows = speakers.map(({ name, role, lines, words, heard, pronouns }) => [
    ...[role === 'narrator' ? name : `${name}, ${role}`, String(lines), String(words)],
    ...[role === 'narrator' ? '' : partOf(words, all), heard.toFixed(1)],
    Object.entries(pronouns)
      .flatMap(([word, count]) => (count > 0 ? `${word} ${count}` : []))
      .join(', '),
  ])
  const [first] = people
  return [
    first && first.words > 0
      ? `${first.name} speaks most: ${partOf(first.words, all)} of all that people say.`
      : 'Nobody speaks.',
    ...table([['', 'lines', 'words', 'of people’s', 'heard', 'pronouns near the name'], ...rows], { left: [5] }),
    '“Heard” is lines on the way of a random reader. Pronouns are counted in about, and in sentences of the narrator that',
    'name this person alone; a pronoun there can mean somebody else.',
  ].join('\n')
}

function roles(speakers: readonly Speaker[]): string {
  const names = [...new Set(speakers.map(({ role }) => role))].filter((role) => role !== 'narrator')
  const rows = names.map((role) => {
    const those = speakers.filter((one) => one.role === role)
    const sum = (key: 'lines' | 'words') => those.reduce((all, one) => all + one[key], 0)
    return `  ${role}: ${sum('lines')} lines, ${sum('words')} words (${those.map(({ name }) => name).join(', ')})`
  })
  return ['Names by role', ...rows].join('\n')
}

function closing(speakers: readonly Speaker[]): string {
  const those = speakers
    .map((one) => ({ ...one, count: one.closing.reduce((sum, { lines }) => sum + lines, 0) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
  const all = those.reduce((sum, { count }) => sum + count, 0)
  const [first] = those
  if (!first) return 'Nobody has a line of the closing family.'
  const rows = those.map(({ name, lines, count, closing }) => [
    ...[name, String(count), partOf(count, all), partOf(count, lines)],
    closing.map(({ fn, lines }) => `${lines} ${fn}`).join(', '),
  ])
  const alone = `All lines of the closing family are ${first.name}’s. Is this the difficult one?`
  const half = `${first.name} has more than half of the lines of the closing family.`
  const shared = 'No one person has more than half of the lines of the closing family.'
  const only = those.flatMap(({ name, lines, count }) => (count === lines && count > 1 ? [name] : []))
  return [
    those.length === 1 && all > 1 ? alone : first.count * 2 > all ? half : shared,
    ...(only.length > 0 ? [`With more than one line, and all of them closing: ${only.join(', ')}.`] : []),
    ...table([['', 'closing', 'of all closing', 'of own lines', 'classes'], ...rows], { left: [4] }),
  ].join('\n')
}
