import type { OpenKind, QuestionBase } from '../../question.ts'

/** Reflection: a question for the reader alone. What is written is kept apart, and only on the device. */
export type ReflectionQuestion = QuestionBase & { readonly kind: 'reflection' }

export const reflection = {
  scored: false,
  shape: 'one',
  // There is nothing to check.
  isComplete: () => false,
  reasons: () => [],
} satisfies OpenKind<ReflectionQuestion, undefined>
