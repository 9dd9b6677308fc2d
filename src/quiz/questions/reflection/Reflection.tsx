import type { View } from '../../view.tsx'
import { WrittenField } from '../../WrittenField.tsx'
import { type ReflectionQuestion, reflection } from './reflection.ts'

export const view = {
  kind: reflection,
  Form: ({ question, strings: t, written, onWrite }) => (
    <WrittenField label={question.stem} strings={t} written={written} onWrite={onWrite} />
  ),
  Result: ({ strings: t }) => <p>{t.noAnswers}</p>,
} satisfies View<ReflectionQuestion, undefined>
