/** What the value of an attribute has to be: the id of something, or any text. */
export type AttributeKind = 'quiz' | 'question' | 'scenario' | 'term' | 'references' | 'diagram' | 'text'

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

/** The closed vocabulary of lessons and pages: these components exist, with these attributes and no others. */
export const vocabulary: Readonly<Record<string, Word>> = {
  Quiz: word(true, { id: 'quiz' }),
  Question: word(true, { id: 'question' }),
  Scenario: word(true, { id: 'scenario' }),
  Term: word(false, { id: 'term' }),
  Cite: word(false, { k: 'references' }, { at: 'text' }),
  Callout: word(true, {}, { title: 'text' }),
  Note: word(false),
  Worry: word(true, { title: 'text' }),
  Diagram: word(true, { name: 'diagram' }),
  KeyPoints: word(true),
  SpeakerNote: word(true),
}

/** The drawings that `<Diagram name>` knows. */
export const diagramNames = ['the-hour', 'circle', 'neighbours', 'two-distances', 'evidence', 'life', 'cities'] as const
