/** How sure somebody is of an answer, from least to most. It is asked only of those who want it, and never marked. */
export const surenesses = ['guess', 'fairly', 'sure'] as const

export type Sureness = (typeof surenesses)[number]
