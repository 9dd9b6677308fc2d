import { en } from '../../src/i18n/en.ts'
import { lookWhereAsked } from './chair-barriers.ts'
import { stagingOf } from './chairs.ts'
import { test } from './journey.ts'

const t = en.scenario

// The one chair from which most is asked. All others, and what comes after the hour, are a long test.
test('Nothing bars the way of a member on a phone, in both themes, where words of their own are asked for @chromium-only', async ({
  page,
}) => {
  await lookWhereAsked(page, stagingOf('the-thank-you-cards', 'member'), [t.askWords])
})
