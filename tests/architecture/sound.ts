/** A small tree without a fault: what stands in it is what the map allows. */
const sound = {
  'src/i18n/text.ts': "import { en } from './en.ts'",
  'src/design/page.css': '@layer components { p { margin: 0 1px; inline-size: 2px } }',
  'src/source/yaml.ts': "import { parse } from 'yaml'",
  'src/source/problem.ts': "import { parse } from './yaml.ts'",
  'src/quiz/schema.ts': "import { z } from 'astro/zod'\nimport { text } from '#source/schema.ts'",
  'src/quiz/kinds.ts': "import type { Quiz } from './schema.ts'\nimport { one } from './questions/single/single.ts'",
  'src/quiz/questions/single/Single.tsx':
    "import { useState } from 'react'\nimport type { Props } from '../../views.tsx'",
  'src/quiz/quiz.build.ts': "import { join } from 'node:path'\nimport { getEntry } from 'astro:content'",
  'src/quiz/wake.client.ts': "import { kinds } from './kinds.ts'\nconst views = await import('./views.tsx')",
  'src/quiz/Quiz.astro':
    "---\nimport { quizIn } from './quiz.build.ts'\n---\n<script>\n  import './wake.client.ts'\n</script>",
  'src/quiz/quiz.test.ts': "import fc from 'fast-check'\nimport { quizSchema } from './schema.ts'",
  'src/layouts/Base.astro': "---\nimport './site.css'\nimport { stringsOf } from '#i18n/text.ts'\n---\n<slot />",
  'src/layouts/site.css': "@layer reset, components;\n@import '../design/page.css';",
  'src/pages/index.astro': "---\nimport Base from '#layouts/Base.astro'\n---\n<Base />",
  'src/pages/favicon.svg.ts': "import { quizIn } from '#quiz/quiz.build.ts'",
  'src/content.config.ts': "import { glob } from 'astro/loaders'\nimport { quizSchema } from '#quiz/schema.ts'",
}

/** The sound tree with files planted in it. */
export function treeWith(planted: Readonly<Record<string, string>> = {}): ReadonlyMap<string, string> {
  return new Map(Object.entries({ ...sound, ...planted }))
}
