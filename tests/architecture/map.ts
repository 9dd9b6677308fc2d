/** The map of src/ as tables: who may import whom. The checks in this folder read them; change them here. */

/** A folder knows the rows above its own, and nothing beside or below it. */
export const rows: readonly (readonly string[])[] = [
  ['i18n'],
  ['design', 'site', 'circle', 'calendar', 'source', 'discretion', 'qr'],
  ['course', 'hour', 'diagrams', 'glossary', 'references', 'contribution'],
  ['progress'],
  ['quiz', 'search', 'slides', 'offline', 'embed', 'discovery'],
  ['scenario', 'path', 'exchange'],
  [
    'review',
    'record',
    'kit',
    'assignment',
    'session',
    'lms',
    'package',
    'university',
    'accessibility',
    'books',
    'release',
  ],
  ['authoring', 'layouts', 'pages', 'content.config.ts'],
]

/** The one import within a row: a page is made of a layout. */
export const withinRow: Readonly<Record<string, string>> = { pages: 'layouts' }

/** What the ending of a file says about where it runs. `script` is the script element of an .astro file. */
export type Kind = 'pure' | 'schema' | 'client' | 'worker' | 'build' | 'island' | 'astro' | 'script' | 'styles'

/** Files whose ending says nothing, or something else, because Astro asks for their name. */
const named: readonly { path: RegExp; kind: Kind }[] = [
  // The list of collections: Astro looks for it under this name.
  { path: /^src\/content\.config\.ts$/, kind: 'build' },
  // An endpoint, such as favicon.svg.ts: its name is its address.
  { path: /^src\/pages\/.*\.ts$/, kind: 'build' },
]

/** Where a file of src/ runs; undefined for tests and declarations, which are in nobody's browser. */
export function kindOf(path: string): Kind | undefined {
  if (/\.(test|d)\.ts$/.test(path)) return undefined
  const exception = named.find((one) => one.path.test(path))
  if (exception) return exception.kind
  if (/(^|\/)schema\.ts$/.test(path)) return 'schema'
  if (path.endsWith('.client.ts')) return 'client'
  if (path.endsWith('.worker.ts')) return 'worker'
  if (path.endsWith('.build.ts')) return 'build'
  if (path.endsWith('.tsx')) return 'island'
  if (path.endsWith('.astro')) return 'astro'
  if (path.endsWith('.css')) return 'styles'
  return path.endsWith('.ts') ? 'pure' : undefined
}

/** The beginning of a sentence about a file of a kind, and the kinds whose values it may import. */
export const kinds: Readonly<Record<Kind, { runs: string; may: readonly Kind[] }>> = {
  pure: { runs: 'is plain and runs anywhere', may: ['pure'] },
  schema: { runs: 'is a schema', may: ['pure', 'schema'] },
  client: { runs: 'runs in the browser', may: ['pure', 'client', 'island'] },
  worker: { runs: 'runs in a service worker', may: ['pure', 'worker'] },
  island: { runs: 'runs in an island', may: ['pure', 'client', 'island'] },
  script: { runs: 'has a script for the browser', may: ['pure', 'client'] },
  build: { runs: 'runs at build time', may: ['pure', 'schema', 'build', 'astro'] },
  astro: { runs: 'runs at build time', may: ['pure', 'schema', 'build', 'astro', 'island', 'styles'] },
  styles: { runs: 'is a style sheet', may: ['styles'] },
}

/** Which files may import which packages. A package that is not here has no place in src/ yet. */
export const packages: readonly { name: RegExp; where: string; may: RegExp }[] = [
  { name: /^(zod|astro\/zod)(\/|$)/, where: 'schema.ts', may: /\/schema\.ts$/ },
  {
    name: /^react(-dom)?(\/|$)/,
    where: '.tsx (and where a question is drawn)',
    may: /\.tsx$|^src\/quiz\/(Question|Answers|printed\/PrintedAnswers)\.astro$/,
  },
  {
    name: /^@citation-js\//,
    where: 'references/bibliography.build.ts',
    may: /^src\/references\/bibliography\.build\.ts$/,
  },
  { name: /^(yaml|satteri)$/, where: 'source/ and .build.ts', may: /^src\/source\/|\.build\.ts$/ },
  // It patches Date.prototype, so it is imported in one place and noted there.
  { name: /^ts-fsrs$/, where: 'review/schedule.ts', may: /^src\/review\/schedule\.ts$/ },
  // How syllables are counted belongs to English.
  { name: /^syllable$/, where: 'authoring/lint/english-ease.ts', may: /^src\/authoring\/lint\/english-ease\.ts$/ },
  { name: /^pagefind(\/|$)/, where: 'search/pagefind.build.ts', may: /^src\/search\/pagefind\.build\.ts$/ },
  { name: /^vite$/, where: 'offline/offline.build.ts', may: /^src\/offline\/offline\.build\.ts$/ },
  {
    name: /^sharp$/,
    where: 'offline/png.build.ts and discovery/*.build.ts',
    may: /^src\/(offline\/png|discovery\/[^/]+)\.build\.ts$/,
  },
  { name: /^docx(\/|$)/, where: 'kit/word/*.build.ts', may: /^src\/kit\/word\/[^/]+\.build\.ts$/ },
  {
    name: /^parse5$/,
    where: 'source/markup.build.ts, kit/word/ and books/ (.build.ts)',
    may: /^src\/(source\/markup|(kit\/word|books)\/[^/]+)\.build\.ts$/,
  },
  // Zip files: Word copies, questions and releases in the build, packages there and in the browser.
  {
    name: /^fflate$/,
    where: 'kit/word/, exchange/, books/ and release/ (.build.ts), and package/',
    may: /^src\/((kit\/word|exchange|books|release)\/[^/]+\.build|package\/.+)\.ts$/,
  },
  { name: /^uqr$/, where: 'qr/qr.ts', may: /^src\/qr\/qr\.ts$/ },
  { name: /^schema-dts$/, where: 'discovery/', may: /^src\/discovery\// },
  { name: /^inkjs(\/|$)/, where: 'scenario/*.build.ts', may: /^src\/scenario\/[^/]+\.build\.ts$/ },
  { name: /^node:/, where: '.build.ts', may: /\.build\.ts$/ },
  {
    name: /^astro(:|\/|$)/,
    where: '.build.ts, .astro and content.config.ts',
    may: /\.build\.ts$|\.astro$|^src\/content\.config\.ts$/,
  },
]

/** What may reach the browser, from wherever it is imported. */
export const browserPackages = /^(react|react-dom|ts-fsrs|uqr|fflate)(\/|$)/

/** Names that say nothing about what is inside: a helper belongs to the folder that owns its idea. */
export const emptyNames = /^(utils?|helpers?|lib|common|shared|hooks|services|types|components)$/
