import mdx from '@astrojs/mdx'
import react from '@astrojs/react'
import { defineConfig, fontProviders } from 'astro/config'
import { satteri } from '@astrojs/markdown-satteri'
import { contentCheck } from './src/authoring/integration.build.ts'
import { earlyScript } from './src/design/theme.early.ts'
import { contentPolicy, headersFile, scriptHash } from './src/site/security.build.ts'

const face = (family, weight, style, subset) =>
  `./node_modules/@fontsource/${family}/files/${family}-${subset}-${weight}-${style}.woff2`

/** One self-hosted cut; Latin letters by themselves, the others only where a page has them. */
const variants = (family, cuts) => cuts.map(([weight, style]) => ({ weight, style, src: [face(family, weight, style, 'latin')] }))

export default defineConfig({
  site: process.env.SITE_ORIGIN ?? 'https://take-a-chair.example',
  base: process.env.SITE_BASE ?? '/',
  outDir: process.env.SITE_OUT ?? './dist',
  trailingSlash: 'always',
  // Biome formats .astro files as HTML; with Astro's own setting, words would run together.
  compressHTML: true,
  integrations: [contentCheck(), mdx(), react(), headersFile()],
  markdown: { syntaxHighlight: false, processor: satteri({ features: { smartPunctuation: false } }) },
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Literata',
      cssVariable: '--font-literata',
      fallbacks: ['Georgia', 'serif'],
      options: { variants: variants('literata', [[400, 'normal'], [400, 'italic'], [600, 'normal']]) },
    },
    {
      provider: fontProviders.local(),
      name: 'Atkinson Hyperlegible Next',
      cssVariable: '--font-atkinson',
      fallbacks: ['Arial', 'sans-serif'],
      options: { variants: variants('atkinson-hyperlegible-next', [[400, 'normal'], [600, 'normal']]) },
    },
  ],
  security: {
    csp: {
      algorithm: 'SHA-256',
      directives: contentPolicy,
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"], hashes: [scriptHash(earlyScript)] },
    },
  },
  build: { inlineStylesheets: 'never' },
  vite: {
    build: { assetsInlineLimit: 0, rolldownOptions: { checks: { moduleLevelDirective: false } } },
    experimental: {
      renderBuiltUrl: (_file, { hostType }) => (hostType === 'js' || hostType === 'css' ? { relative: true } : undefined),
    },
  },
})
