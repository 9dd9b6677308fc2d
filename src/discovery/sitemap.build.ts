import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { address } from '#site/urls.ts'
import { foundIn, sitemap } from './sitemap.ts'

/** Writes sitemap.xml from what the built pages say of themselves. */
export function siteMap(): AstroIntegration {
  let base = '/'
  return {
    name: 'take-a-chair/sitemap',
    hooks: {
      'astro:config:done'({ config }) {
        base = address(config.base)
      },
      'astro:build:done'({ dir }) {
        const folder = fileURLToPath(dir)
        const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
          .map((file) => file.replaceAll('\\', '/'))
          .filter((file) => file.endsWith('index.html'))
        const pages = files.map((file) => ({
          address: base + file.replace(/index\.html$/, ''),
          html: readFileSync(join(folder, file), 'utf8'),
        }))
        writeFileSync(join(folder, 'sitemap.xml'), sitemap(foundIn(pages)))
      },
    },
  }
}
