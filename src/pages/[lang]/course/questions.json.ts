import type { APIRoute } from 'astro'
import { quizStrings } from '#quiz/strings.ts'
import { localePaths } from '#site/config.build.ts'

export const getStaticPaths = localePaths

/** The strings of the questions in one language. They come with the first that wakes, so that no page carries them. */
export const GET: APIRoute = ({ params }) => Response.json(quizStrings(params['lang']))
