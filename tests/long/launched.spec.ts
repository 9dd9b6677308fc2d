import { expect } from '@playwright/test'
import { unzipSync } from 'fflate'
import { packagesIn } from '../../scripts/package.mjs'
import { en } from '../../src/i18n/en.ts'
import { type Folder, folderWith } from '../packages/folder.ts'
import { attemptOf, test as base, callsOf, inState, launch, lessonIn, markOf, readToEnd } from './platform.ts'

type Runtime = 'scorm12' | 'scorm2004'

/** A package of a module as it is handed out, in its folder on a platform. */
const test = base.extend<{ runtime: Runtime; folder: Folder }>({
  runtime: ['scorm12', { option: true }],
  folder: async ({ runtime }, use) => {
    const made = [...packagesIn('dist', '.')].find(({ name }) => name.includes(`_the-hour_${runtime}_full`))
    if (!made) throw new Error('The package was not made.')
    const folder = await folderWith(new Map(Object.entries(unzipSync(made.bytes))))
    await use(folder)
    await folder.remove()
    expect(folder.astray, 'what is asked for and not in the package').toEqual([])
  },
  baseURL: async ({ folder }, use) => use(folder.url),
})

for (const runtime of ['scorm12', 'scorm2004'] as const)
  test.describe(runtime, () => {
    test.use({ runtime })

    test('The file that is handed out keeps in a platform what was read, and shows it on another computer', async ({
      page,
      browser,
      folder,
    }) => {
      test.slow()
      const lies = `${folder.url}index.html`.replaceAll('&', '&amp;')
      const shell = await launch(page, { runtime, shell: lies })
      await inState(shell, /ready|saved/)
      await lessonIn(page).locator('a[href*="/the-call/"], a[href^="the-call/"]').first().click()
      await expect.poll(() => lessonIn(page).url()).toContain('/the-call/index.html')
      await readToEnd(page)
      await expect(markOf(page)).toHaveText(en.progress.read)
      // That nothing is lost where somebody leaves before the page has spoken is asked in lms-trouble.spec.ts.
      await expect.poll(async () => (await callsOf(page)).join()).toContain('/the-call/')
      await shell.getByRole('button', { name: en.lms.exit }).click()
      await inState(shell, 'ended')
      const attempt = await attemptOf(page)
      expect(JSON.stringify(attempt)).toContain('incomplete')

      const other = await browser.newContext({ baseURL: folder.url, reducedMotion: 'reduce' })
      const second = await other.newPage()
      const again = await launch(second, { runtime, attempt, shell: lies })
      await inState(again, /ready|saved/)
      await expect.poll(() => lessonIn(second).url()).toContain('/the-call/index.html')
      await expect(markOf(second)).toHaveText(en.progress.read)
      await other.close()
    })
  })
