/** The part of citation-js that bibliography.build.ts uses; the library has no types for it. */
declare module '@citation-js/core' {
  type Entry = { id: string; DOI?: string; URL?: string; note?: string }
  export class Cite {
    constructor(data: string | Entry[])
    readonly data: Entry[]
    format(kind: 'bibliography' | 'citation', options: Record<string, unknown>): string
  }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-csl'
