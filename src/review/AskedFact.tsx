import { type ReactNode, type Ref, useEffect, useState } from 'react'
import type { Day } from '#calendar/day.ts'
import type { Confidence } from '#progress/event.ts'
import { fetchView } from '#quiz/load.client.ts'
import { QuestionForm } from '#quiz/QuestionForm.tsx'
import type { Mark } from '#quiz/question.ts'
import type { QuizStrings } from '#quiz/strings.ts'
import { asAsked } from './as-asked.ts'
import type { Fact } from './fact.ts'
import type { ReviewStrings } from './Review.tsx'

type Props = {
  readonly fact: Fact
  /** The day on which it is asked first: midnight changes nothing of what is being looked at. */
  readonly today: Day
  readonly quiz: QuizStrings
  readonly strings: ReviewStrings
  /** The heading, which receives the focus when another question comes. */
  readonly top: Ref<HTMLHeadingElement>
  readonly onChecked: (mark: Mark | null, confidence?: Confidence) => void
  /** What else can be done with the question. */
  readonly children: ReactNode
}

/** One question on a return visit: the form that lessons have, without the answer of an earlier visit. */
export function AskedFact({ fact, today, quiz, strings: t, top, onChecked, children }: Props) {
  const { scene, leadIn, about, lang, lesson } = fact
  const [question] = useState(() => asAsked(fact.question, today))
  const [form, setForm] = useState<Awaited<ReturnType<typeof fetchView>> | 'lost'>()
  const [isChecked, setIsChecked] = useState(false)
  useEffect(() => {
    fetchView(question).then(setForm, () => setForm('lost'))
  }, [question])
  return (
    <section className="question" data-question={question.id} data-kind={question.kind} lang={lang}>
      <h2 className="question-label" ref={top} tabIndex={-1}>
        {quiz.question}
      </h2>
      {scene.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {form === undefined || form === 'lost' ? (
        <p role="status">{form ? t.lost : t.wait}</p>
      ) : (
        <QuestionForm
          {...{ leadIn, about }}
          question={form.whole}
          view={form.view}
          strings={quiz}
          onChecked={(_response, mark, confidence) => {
            setIsChecked(true)
            onChecked(mark, confidence)
          }}
        />
      )}
      {isChecked && (
        <p>
          {t.fromLesson} <a href={lesson.href}>{lesson.title}</a>
        </p>
      )}
      <p className="actions">{children}</p>
    </section>
  )
}
