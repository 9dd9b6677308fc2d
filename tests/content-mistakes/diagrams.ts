import { change, type Mistake, remove } from './planting.ts'

const file = 'content/en/diagrams.yaml'

/** Mistakes in what the drawings show. */
export const inDiagrams: readonly Mistake[] = [
  [
    'a drawing with a source that does not exist',
    [change(file, 'source: [abs_manual', 'source: [abs_manuel')],
    [[file, 'abs_manuel', 'there is no source "abs_manuel"']],
  ],
  [
    'a meeting that looks at what is not on the map',
    [change(file, 'looks: { care: mostly }', 'looks: { cure: mostly }')],
    [
      [file, 'looks: { cure', 'the key "cure" is not known here.'],
      [file, 'looks: { cure', 'it looks at one thing at least'],
    ],
  ],
  ['no drawings', [remove(file)], [[file, undefined, 'this file is missing.']]],
]
