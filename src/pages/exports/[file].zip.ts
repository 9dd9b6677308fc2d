import type { APIRoute } from 'astro'
import { exportPaths } from '#exchange/files.build.ts'

export const getStaticPaths = () => exportPaths('zip')

export const GET: APIRoute = ({ props }) => new Response(props['body']())
