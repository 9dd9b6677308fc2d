import type { APIRoute } from 'astro'
import { cardBanks } from '#quiz/quiz.build.ts'
import { siteLocales } from '#site/config.build.ts'

export const getStaticPaths = () => cardBanks(siteLocales)

/** All cards of one question, for another round. */
export const GET: APIRoute = ({ props }) => Response.json(props['cards'])
