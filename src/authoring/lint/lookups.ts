import { bibliographyFile, unknown } from '../library.ts'
import { everywhere, type Fault, type ItemRule } from './rule.ts'

const fault = (path: readonly PropertyKey[], message: string | undefined): Fault[] =>
  message ? [{ path, message }] : []

/** What a question names has to exist. */
export const lookups: readonly ItemRule[] = [
  {
    id: 'L01',
    severity: 'error',
    title: 'A question serves an outcome of the outline.',
    why: 'What serves no outcome costs time and teaches by chance.',
    applies: everywhere,
    check: ({ outcome }, { outcomes }) =>
      fault(['outcome'], unknown('outcome', outcome, outcomes, 'course.yaml for this question to serve')),
  },
  {
    id: 'L20',
    severity: 'error',
    title: 'A ground rule, a task or a source that is named exists.',
    why: 'The page shows it below the reasons.',
    applies: everywhere,
    check: ({ question: { rule, task, source } }, bank) => [
      ...(rule ? fault(['rule'], unknown('ground rule', rule, bank.rules, 'rules.yaml')) : []),
      ...(task ? fault(['task'], unknown('task', task, bank.tasks, 'tasks.yaml')) : []),
      ...(source ?? []).flatMap((key, place) =>
        fault(['source', place], unknown('source', key, bank.sources, bibliographyFile)),
      ),
    ],
  },
]
