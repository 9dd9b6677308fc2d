import { satteri } from '@astrojs/markdown-satteri'
import mdx from '@astrojs/mdx'
import react from '@astrojs/react'
import { defineConfig } from 'astro/config'
import { contentCheck } from './src/authoring/integration.build.ts'
import { siteFonts } from './src/design/fonts.build.ts'
import { layerOrder } from './src/design/layers.ts'
import { earlyScript } from './src/design/theme.early.ts'
import { siteMap } from './src/discovery/sitemap.build.ts'
import { wordCopies } from './src/kit/word/integration.build.ts'
import { offline } from './src/offline/offline.build.ts'
import { searchIndex } from './src/search/pagefind.build.ts'
import { siteOffline } from './src/site/config.build.ts'
import { shippedLicences } from './src/site/licences.build.ts'
import { plainImports } from './src/site/plain-imports.build.ts'
import { contentPolicy, headersFile, inlineHash } from './src/site/security.build.ts'

// Astro would tell its makers of each build, and says so at the first; nothing of a course without tracking is told.
process.env.ASTRO_TELEMETRY_DISABLED ??= '1'

export default defineConfig({
  site: process.env.SITE_ORIGIN ?? 'https://take-a-chair.example',
  base: process.env.SITE_BASE ?? '/',
  outDir: process.env.SITE_OUT ?? './dist',
  trailingSlash: 'always',
  // Astro's own setting takes line breaks between inline elements away, and words would run together.
  compressHTML: true,
  integrations: [
    contentCheck(),
    mdx(),
    react(),
    searchIndex(),
    wordCopies(),
    siteMap(),
    headersFile(),
    offline(siteOffline),
  ],
  markdown: { syntaxHighlight: false, processor: satteri({ features: { smartPunctuation: false } }) },
  fonts: siteFonts,
  security: {
    csp: {
      algorithm: 'SHA-256',
      directives: [...contentPolicy],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"], hashes: [inlineHash(earlyScript)] },
      styleDirective: { resources: ["'self'"], hashes: [inlineHash(layerOrder)] },
    },
  },
  build: { inlineStylesheets: 'never' },
  vite: {
    plugins: [plainImports(), shippedLicences()],
    build: {
      assetsInlineLimit: 0,
      modulePreload: false,
      rolldownOptions: {
        checks: { moduleLevelDirective: false },
        // What every question needs is one file; each kind adds its own.
        output: {
          codeSplitting: {
            groups: [
              { name: 'fill', test: /src\/i18n\/fill/, priority: 2 },
              { name: 'react', test: /node_modules\/react\//, priority: 1 },
              {
                name: 'question',
                test: /src\/quiz\/(QuestionForm|Feedback|HowSure|Options|ReasonList|words)\./,
              },
            ],
          },
        },
      },
    },
    // A script of a component has a long name of Astro’s own, which every page would carry.
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: { entryFileNames: ({ name }) => `_astro/${name.replace(/\.astro_astro.*$/, '')}.[hash].js` },
          },
        },
      },
    },
    experimental: {
      renderBuiltUrl: (_file, { hostType }) =>
        hostType === 'js' || hostType === 'css' ? { relative: true } : undefined,
    },
  },
})
