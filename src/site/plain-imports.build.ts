import type { AstroConfig } from 'astro'

type Plugin = NonNullable<NonNullable<AstroConfig['vite']['plugins']>[number]>

/**
 * Leaves every `import()` in the browser as it is written. Vite wraps each in a helper that fetches
 * style sheets and further chunks ahead: 0.8 kB on every page, for style sheets that no script here
 * brings along. A script that did would stop the build by its name in `deps`.
 */
export function plainImports(): Plugin {
  return {
    name: 'take-a-chair/plain-imports',
    enforce: 'pre',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    load: (id) => (id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load()' : undefined),
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk' && chunk.isDynamicEntry && (chunk.viteMetadata?.importedCss.size ?? 0) > 0)
          this.error(`${chunk.name}: a script that is fetched late brings a style sheet. Import it in an .astro file.`)
    },
  }
}
