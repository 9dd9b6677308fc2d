/** What the value of an attribute has to be: the id of something, any text, or a whole number of lines. */
export type AttributeKind = IdKind | 'text' | 'lines'

/** Ids of what they name, by which a mistake is found. */
export type IdKind = ('quiz' | 'question' | 'scenario' | 'term') | ('references' | 'diagram' | 'pack')

type Word = {
  /** Lines of its own, or inside a sentence. */
  readonly block: boolean
  readonly required: Readonly<Record<string, AttributeKind>>
  readonly optional: Readonly<Record<string, AttributeKind>>
}

const word = (block: boolean, required: Word['required'] = {}, optional: Word['optional'] = {}): Word => ({
  block,
  required,
  optional,
})

type Vocabulary = Readonly<Record<string, Word>>

const everywhere: Vocabulary = {
  Term: word(false, { id: 'term' }),
  Cite: word(false, { k: 'references' }, { at: 'text' }),
  Diagram: word(true, { name: 'diagram' }),
}

/** The closed vocabulary of lessons: these components exist, with these attributes and no others. */
export const vocabulary: Vocabulary = {
  ...everywhere,
  Quiz: word(true, { id: 'quiz' }),
  Question: word(true, { id: 'question' }),
  Scenario: word(true, { id: 'scenario' }),
  Callout: word(true, {}, { title: 'text' }),
  Note: word(false),
  Worry: word(true, { title: 'text' }),
  KeyPoints: word(true),
  SpeakerNote: word(true),
}

/** What is drawn from the course and its data, on pages that stand by themselves and nowhere else. */
const tables: Vocabulary = {
  LinkBuilder: word(true),
  HowToCite: word(true),
  Handbook: word(true, { title: 'text' }),
  Hours: word(true),
  PackageFiles: word(true),
  PlatformsTable: word(true),
  OwnPackage: word(true),
  Embedding: word(true),
  CriteriaTable: word(true),
  ChangeLog: word(true),
}

const workload: Vocabulary = { Workload: word(true), OutcomesTable: word(true) }

/** The closed vocabulary of pages that stand by themselves. */
export const pageVocabulary: Vocabulary = { ...vocabulary, ...workload, ...tables }

/** The closed vocabulary of the sheets of the kit. */
export const kitVocabulary: Vocabulary = {
  ...everywhere,
  Blank: word(false, {}, { lines: 'lines' }),
  Tick: word(false),
  PageBreak: word(true),
  Card: word(true, { title: 'text' }),
  GroundRules: word(true),
  Stages: word(true),
  PackPrompts: word(true, { pack: 'pack' }),
  Fishbowl: word(true, { scenario: 'scenario', chair: 'text' }),
  FishbowlKey: word(true, { scenario: 'scenario', chair: 'text' }),
  ...workload,
  LinkList: word(true),
}

/** The packs whose prompts `<PackPrompts pack>` knows. */
export const packNames = ['15', '30', '60', 'leaders-60'] as const

/** The drawings that `<Diagram name>` knows. */
export const diagramNames = ['the-hour', 'circle', 'neighbours', 'two-distances', 'evidence', 'life', 'cities'] as const
