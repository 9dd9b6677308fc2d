import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { AstroConfig } from 'astro'

type Plugin = NonNullable<NonNullable<AstroConfig['vite']['plugins']>[number]>

/** What reaches the browser without being bundled: the script of islands stands in pages, the search is copied. */
const besides = ['astro', 'pagefind']

/** Where the licences of packages stand in a built site. */
export const licencesFile = 'licences/packages.txt'

/**
 * Writes the licences of all packages of which something reaches the browser: they ask to be handed on with every copy.
 * A package without the text of its licence stops the build.
 */
export function shippedLicences(): Plugin {
  return {
    name: 'take-a-chair/shipped-licences',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((one) => (one.type === 'chunk' ? one.moduleIds : []))
      const roots = [...new Set([...modules.flatMap((id) => packageOf(id) ?? []), ...besides.map(installed)])]
      this.emitFile({ type: 'asset', fileName: licencesFile, source: licencesOf(roots) })
    },
  }
}

/** Where a package lies, whatever of itself it lets others import. */
function installed(name: string): string {
  const folders = createRequire(import.meta.url).resolve.paths(name) ?? []
  const root = folders.map((folder) => join(folder, name)).find((path) => existsSync(join(path, 'package.json')))
  return root ?? name
}

/** The folder of the package that a module belongs to, if it belongs to one. */
export const packageOf = (module: string): string | undefined =>
  /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(module.replaceAll('\\', '/'))?.[1]

/** The licences of packages as one text, by name. */
export function licencesOf(roots: readonly string[]): string {
  const texts = roots.map((root) => {
    const { name, version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    return `${name} ${version} (${license})\n\n${licenceIn(root, name)}\n`
  })
  return texts.toSorted().join(`\n${'-'.repeat(80)}\n\n`)
}

/** The text of a licence; some packages have a folder of them. */
function licenceIn(root: string, name: string): string {
  const found = readdirSync(root, { withFileTypes: true }).find((one) => /^licen[cs]es?(\.(md|txt))?$/i.test(one.name))
  const path = join(root, found?.name ?? '')
  const files = found?.isDirectory() ? readdirSync(path).map((one) => join(path, one)) : found ? [path] : []
  if (files.length === 0) throw new Error(`${name} reaches the browser, and its folder has no licence to hand on.`)
  return files.map((file) => readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim()).join('\n\n')
}
