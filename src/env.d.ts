declare namespace App {
  interface Locals {
    /** Keys of the sources that the text of this page cites, in order of first use: their numbers. */
    cited?: string[]
    /** Numbers of the questions that are asked on this page of paper, by their ids. */
    numbered?: ReadonlyMap<string, number>
    /** The shapes of chairs that stand on this page already. */
    chairsDrawn?: Set<string>
    /** How often each name has been used on this page: see site/unique.build.ts. */
    uses?: Map<string, number>
  }
}

/** What a plain .ts file may know of its surroundings. Vite says more, but its types bring the browser along. */
interface ImportMetaEnv {
  BASE_URL: string
}

interface ImportMeta {
  readonly env: ImportMetaEnv
}
