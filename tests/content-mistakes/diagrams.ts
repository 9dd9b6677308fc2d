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
    'results, a year and a stay with a source that does not exist',
    [
      change(file, 'source: [gong2024', 'source: [gong2042'),
      change(file, 'source: [balint_norell1973]', 'source: [balint_norell]'),
      change(file, 'source: [encyclopedia, dbg_life]', 'source: [encyclopedia, dbg_live]'),
    ],
    [
      [file, 'gong2042', 'there is no source "gong2042"'],
      [file, 'balint_norell]', 'there is no source "balint_norell"'],
      [file, 'dbg_live', 'there is no source "dbg_live"'],
    ],
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
