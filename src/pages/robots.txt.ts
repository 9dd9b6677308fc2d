import type { APIRoute } from 'astro'
import { robots } from '#discovery/robots.ts'
import { sitemapUrl } from '#site/urls.ts'

/** What crawlers may read, and where the list of pages is. */
export const GET: APIRoute = ({ site }) => new Response(robots(new URL(sitemapUrl, site).href))
