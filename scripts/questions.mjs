/**
 * The author's lint: `npm run check:questions` applies the rules, `npm run review:questions` prints what people decide.
 * It reads the content/ of the folder in which it is started.
 */
import { parseArgs } from 'node:util'
import { checkQuestionRules, questionsForReview, writeBaseline } from '../src/authoring/lint/lint.build.ts'
import { refuse } from './command.mjs'

const options = /** @type {const} */ ({ review: { type: 'boolean' }, 'write-baseline': { type: 'boolean' } })

function command() {
  try {
    return parseArgs({ options, allowPositionals: true })
  } catch (error) {
    return refuse(error)
  }
}

const { values, positionals } = command()
if (positionals.length > 0 && !values.review) refuse('The rules are applied to all questions; name none.')
const root = process.cwd()
const { text, stops } = values.review
  ? questionsForReview(root, positionals)
  : values['write-baseline']
    ? writeBaseline(root)
    : checkQuestionRules(root)
process.stdout.write(text)
process.exitCode = stops ? 1 : 0
