import { lookBackByKeys, playByKeys } from '../journeys/chair-by-keys.ts'
import { allStagings } from '../journeys/chairs.ts'
import { test } from '../journeys/journey.ts'
import { waysThrough } from './ways.ts'

for (const staging of allStagings()) {
  const { scenario, chair } = staging.graph
  for (const { ending, path } of waysThrough(staging)) {
    test(`With the keyboard alone, ${scenario} is played from the ${chair}’s chair to “${staging.endings[ending]?.title}” (${path.join(' ')})`, async ({
      page,
    }) => {
      await playByKeys(page, staging, path)
      await lookBackByKeys(page, staging, ending)
    })
  }
}
