import { expect, it } from 'vitest'
import { asked } from './asked.build.ts'
import { questionSchema } from './schema.ts'

it('takes out of a question what only authors need', () => {
  const written = questionSchema.parse({
    ...{ id: 'q', kind: 'reflection', outcome: 'the-call-1', level: 'apply', stem: 'A scene.\n\nWhat comes back?' },
    ...{ rule: 'voluntary', task: 'tell', source: ['bsanz'], relevance: 'She is fasting.' },
    ...{ reviewed_by: 'Dr Example', reviewed_on: '2027-03-31' },
  })
  const page = { id: 'q', kind: 'reflection', stem: 'What comes back?' }
  expect(asked(written, 'en')).toEqual({ question: page, carried: page })
})
