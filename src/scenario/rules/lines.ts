import { meant, type Problem } from '#source/problem.ts'
import { climate } from '../graph.ts'
import type { Script } from '../script.ts'
import { readTags } from '../tags.ts'

const variables: Readonly<Record<string, number>> = climate
/** The one helper of all stories: it keeps a quality between 0 and 4. */
const shift = { parameters: 'ref x, by', body: '~ x = MIN(MAX(x + by, 0), 4)' }
const words = new Set(['shift', 'MIN', 'MAX', 'and', 'or', 'not', 'mod', 'true', 'false', 'x', 'by'])

/** How lines, choices, tags and variables are written, whatever the story does with them. */
export function checkLines(script: Script): Problem[] {
  const { file, faults } = script
  const faulty = new Set(faults.map(({ line }) => line))
  return [
    ...faults.map(({ line, message }) => ({ file, line, message })),
    // What is missing on a line that is written otherwise is missing because of that.
    ...script.spoken
      .filter(({ line }) => !faulty.has(line))
      .flatMap(({ kind, line, tags }) => readTags(tags, kind).problems.map((message) => ({ file, line, message }))),
    ...checkIds(script),
    ...checkVariables(script),
    ...checkSums(script),
    ...checkFunctions(script),
  ]
}

function checkIds({ file, spoken }: Script): Problem[] {
  const first = new Map<string, number>()
  return spoken.flatMap(({ line, kind, tags }) => {
    const { id } = readTags(tags, kind).tags
    const before = id && first.get(id)
    if (id && !before) first.set(id, line)
    if (!before) return []
    return [
      { file, line, message: `the id "${id}" stands already on line ${before}. Give this ${kind} one of its own.` },
    ]
  })
}

function checkVariables({ file, declared }: Script): Problem[] {
  const names = Object.keys(variables)
  const problems = declared.flatMap(({ word, name, value, line }): Problem[] => {
    const most = variables[name]
    if (word !== 'VAR') return [{ file, line, message: `${word} is not used in this course. Take it out.` }]
    if (most === undefined) {
      const guess = meant(name, names)
      const advice = guess ? `Did you mean ${guess}?` : 'Take it out.'
      return [{ file, line, message: `${name} is not one of ${names.join(', ')}. ${advice}` }]
    }
    if (/^\d$/.test(value) && Number(value) <= most) return []
    return [{ file, line, message: `${name} begins with "${value}". It is a whole number from 0 to ${most}.` }]
  })
  for (const name of names)
    if (!declared.some((one) => one.name === name) && !declared.some((one) => meant(one.name, [name])))
      problems.push({ file, line: 1, message: `VAR ${name} is missing. Every story begins with all five.` })
  return problems
}

/** Conditions and changes know the five variables and no visits, dice or variables of their own. */
function checkSums({ file, sums }: Script): Problem[] {
  return sums.flatMap(({ text, line }) => {
    const other = text.match(/[A-Za-z_]\w*/g)?.find((word) => !words.has(word) && !Object.hasOwn(variables, word))
    if (other) {
      const guess = meant(other, Object.keys(variables))
      const names = Object.keys(variables).join(', ')
      const message = `"${other}" is not one of ${names}. ${guess ? `Did you mean ${guess}?` : 'Nothing else is remembered.'}`
      return [{ file, line, message }]
    }
    if (/\/|\d\.\d/.test(text))
      return [
        { file, line, message: `"${text}" can give a fraction. A quality is a whole number: add or take away 1.` },
      ]
    const by = /^shift\(\s*\w+\s*,\s*([^)]*?)\s*\)$/.exec(text)?.[1]
    if (by === undefined || by === '1' || by === '-1') return []
    return [{ file, line, message: `shift moves a quality by ${by}. One step at a time: 1 or -1.` }]
  })
}

function checkFunctions({ file, knots }: Script): Problem[] {
  return knots.flatMap(({ name, line, parameters, body }) => {
    if (parameters === undefined) return []
    if (name !== 'shift')
      return [{ file, line, message: `the function "${name}" is not used in this course. There is shift.` }]
    if (parameters === shift.parameters && body.join('\n') === shift.body) return []
    const message = `shift is the same in every story: === function shift(${shift.parameters}) === and below it ${shift.body}.`
    return [{ file, line, message }]
  })
}
