import { change, type Mistake } from './planting.ts'

const packs = 'content/en/packs.yaml'
const mistake = (title: string, from: string, to: string, at: string, says: string): Mistake => [
  title,
  [change(packs, from, to)],
  [[packs, at, says]],
]

/** Mistakes in the ways that are put together from parts of the course. */
export const inPacks: readonly Mistake[] = [
  mistake(
    'a part that is not planned',
    'three-mottos,',
    'three-motto,',
    'three-motto',
    'there is no part "three-motto" in course.yaml.',
  ),
  mistake(
    'a part that stands twice',
    'parts: [the-call,',
    'parts: [start, the-call,',
    'parts: [start, the-call,',
    '"start" stands twice on the path.',
  ),
  mistake(
    'a section that has no minutes',
    '"hurt-and-danger~belongs-elsewhere"]',
    '"hurt-and-danger~belongs"]',
    '"hurt-and-danger~belongs"]',
    'there is no part "hurt-and-danger~belongs" in sections.',
  ),
  mistake(
    'a section of a lesson that is not planned',
    'sections:\n',
    'sections:\n  - { part: "hurts~belongs-elsewhere", title: "…", minutes: 4 }\n',
    'part: "hurts~',
    'there is no lesson "hurts" in course.yaml.',
  ),
]
