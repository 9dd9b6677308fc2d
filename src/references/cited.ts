import type { Mdx } from '#source/mdx.ts'

/** The keys that a text cites, each once, in the order in which a reader meets them. */
export function citedKeys({ elements }: Pick<Mdx, 'elements'>): string[] {
  const keys = elements
    .filter(({ name }) => name === 'Cite')
    .flatMap(({ attributes }) => (attributes.get('k') ?? '').split(/\s+/).filter((key) => key !== ''))
  return [...new Set(keys)]
}
