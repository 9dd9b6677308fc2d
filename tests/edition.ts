import { readFileSync } from 'node:fs'

/** The edition of the course as it is written: a release raises it, and no test may be tied to one. */
export const edition = Number(/^edition: (\d+)$/m.exec(readFileSync('content/en/course.yaml', 'utf8'))?.[1])
