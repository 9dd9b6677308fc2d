import type { Locale } from '#i18n/locales.ts'
import type { Mdx } from '#source/mdx.ts'
import { questionIn, quizIn } from '../quiz.build.ts'
import type { WrittenQuestion } from '../schema.ts'

/** The questions that a text asks, in its order: single ones and whole quizzes. */
export async function questionsIn(locale: Locale, { elements }: Pick<Mdx, 'elements'>): Promise<WrittenQuestion[]> {
  const found = elements.map(async ({ name, attributes }) => {
    const id = attributes.get('id') ?? ''
    if (name === 'Question') return [(await questionIn(locale, id))?.question]
    return name === 'Quiz' ? ((await quizIn(locale, id))?.quiz.questions ?? []) : []
  })
  return (await Promise.all(found)).flat().filter((one) => one !== undefined)
}
