import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
import { accessibilitySchema } from '#accessibility/schema.ts'
import {
  changesSchema,
  courseSchema,
  lessonSchema,
  moduleSchema,
  pageSchema,
  rulesSchema,
  tasksSchema,
} from '#course/schema.ts'
import { diagramsSchema } from '#diagrams/schema.ts'
import { glossarySchema } from '#glossary/schema.ts'
import { hourSchema } from '#hour/schema.ts'
import { sheetSchema } from '#kit/schema.ts'
import { packsSchema } from '#path/schema.ts'
import { quizSchema } from '#quiz/schema.ts'
import { platformsSchema } from '#university/schema.ts'

/** Ids are paths without the ending and without the numbers that only give the order. */
const from = (pattern: string) =>
  glob({
    base: './content',
    pattern,
    generateId: ({ entry }) => entry.replace(/\.[a-z]+$/, '').replaceAll(/\/\d\d+-/g, '/'),
  })

export const collections = {
  courses: defineCollection({ loader: from('*/course.yaml'), schema: courseSchema }),
  modules: defineCollection({ loader: from('*/modules/*/module.yaml'), schema: moduleSchema }),
  lessons: defineCollection({ loader: from('*/modules/*/*.mdx'), schema: lessonSchema }),
  pages: defineCollection({ loader: from('*/pages/**/*.mdx'), schema: pageSchema }),
  kit: defineCollection({ loader: from('*/kit/*.mdx'), schema: sheetSchema }),
  quizzes: defineCollection({ loader: from('*/quizzes/*.yaml'), schema: quizSchema }),
  glossaries: defineCollection({ loader: from('*/glossary.yaml'), schema: glossarySchema }),
  rules: defineCollection({ loader: from('*/rules.yaml'), schema: rulesSchema }),
  tasks: defineCollection({ loader: from('*/tasks.yaml'), schema: tasksSchema }),
  diagrams: defineCollection({ loader: from('*/diagrams.yaml'), schema: diagramsSchema }),
  packs: defineCollection({ loader: from('*/packs.yaml'), schema: packsSchema }),
  changes: defineCollection({ loader: from('*/changes.yaml'), schema: changesSchema }),
  accessibility: defineCollection({ loader: from('*/accessibility.yaml'), schema: accessibilitySchema }),
  platforms: defineCollection({ loader: from('*/platforms.yaml'), schema: platformsSchema }),
  hours: defineCollection({ loader: from('*/hour.yaml'), schema: hourSchema }),
}
