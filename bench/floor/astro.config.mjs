import mdx from '@astrojs/mdx'
import react from '@astrojs/react'
import { defineConfig } from 'astro/config'

/** The least that Astro makes of the same lessons: no style sheet of its own, no check, no search, nothing offline. */
export default defineConfig({ integrations: [mdx(), react()], build: { inlineStylesheets: 'always' } })
