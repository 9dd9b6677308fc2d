import { spawnSync } from 'node:child_process'
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { repository } from './content-mistakes/planting.ts'

const [config, list] = ['cspell.config.yaml', 'content/words.txt']
const listed = readFileSync(join(repository, list), 'utf8').trimEnd()
const words = listed.split('\n').filter((line) => line !== '' && !line.startsWith('#'))

/** What the check of spelling says about a folder with these files alone, a line for each word. */
function says(files: Readonly<Record<string, string>>): string[] {
  const root = mkdtempSync(join(tmpdir(), 'spelling-'))
  try {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, file)), { recursive: true })
      writeFileSync(join(root, file), text)
    }
    for (const file of [config, list]) cpSync(join(repository, file), join(root, file))
    symlinkSync(join(repository, 'node_modules'), join(root, 'node_modules'), 'junction')
    const command = join(repository, 'node_modules/cspell/bin.mjs')
    const { stdout } = spawnSync(process.execPath, [command, 'lint', '--no-progress', '--no-summary'], {
      cwd: root,
      encoding: 'utf8',
    })
    return [...stdout.matchAll(/^(\S+?):\d+:\d+ .*word \((.*?)\)/gm)].map(([, file, word]) => `${file} ${word}`)
  } finally {
    rmSync(root, { recursive: true })
  }
}

it('refuses American spellings, -ize and slips in every kind of text, and leaves ids, keys, addresses and code alone', () => {
  const wrong = ['color', 'center', 'recognize', 'analyze', 'behavior', 'traveled', 'gray', 'recieve', 'judgment']
  const right = 'The colour at the centre: we recognise, analyse and travelled, grey, with “Ferenczi’s” judgement.'
  const text = `"${right} ${wrong.join(' ')}"\n`
  const files = {
    'README.md': `${text}\nA folder \`teh\`.\n\n\`\`\`\nteh\n\`\`\`\n`,
    'content/README.md': `The guide has templates.\n\n\`\`\`yaml\n  - id: teh\n    text: ${text}\`\`\`\n`,
    'content/en/pages/a.mdx': `${text}\nIt is so.<Cite k="teh" /> [Here](page:teh), https://teh.example/teh.\n`,
    'content/en/quizzes/a.yaml': `- id: teh\n  source: [teh]\n  stem: ${text}  teh: "Yes."\n`,
    'content/en/scenarios/a/story.ink': `=== teh ===\n-> teh\n${right} ${wrong.join(' ')} #id:teh #who:teh\n`,
    'docs/decisions/0001-a.md': text,
    'src/i18n/en.ts': `export const en = { a: ${text.trim()} }\n`,
  }
  const expected = Object.keys(files).flatMap((file) => wrong.map((word) => `${file} ${word}`))
  expect(says(files).sort()).toEqual(expected.sort())
})

it('has a list of words with a heading over each section, in the order of the alphabet, each word once', () => {
  const sections = listed.split('\n\n').slice(1)
  expect(sections.length).toBeGreaterThan(4)
  for (const section of sections) {
    const [heading, ...inSection] = section.split('\n')
    expect(heading).toMatch(/^# \p{Lu}/u)
    expect(inSection).toEqual([...inSection].sort(new Intl.Collator('en').compare))
  }
  expect(words.filter((word, at) => words.indexOf(word) < at)).toEqual([])
})

it('has no word on the list that no text uses', () => {
  const texts = ['content/**/*.{mdx,yaml,ink,md}', 'docs/**/*.md', '*.md', 'src/i18n/en.ts']
    .flatMap((pattern) => globSync(pattern, { cwd: repository }))
    .map((file) => readFileSync(join(repository, file), 'utf8'))
  // A name in code may be several words: mainNav.
  const used = new Set(
    texts
      .join('\n')
      .match(/\p{Lu}?\p{Ll}+|\p{Lu}+/gu)
      ?.map((word) => word.toLowerCase()),
  )
  expect(words.filter((word) => !used.has(word.toLowerCase()))).toEqual([])
})
