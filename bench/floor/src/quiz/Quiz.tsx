import { useState } from 'react'

type Option = { text: string; correct: boolean; rationale: string }
type Question = { id: string; stem: string; options: Option[] }

/** Questions with one right answer, with nothing around them. */
export function Quiz({ questions }: { questions: Question[] }) {
  return questions.map((question) => <Asked key={question.id} {...question} />)
}

function Asked({ id, stem, options }: Question) {
  const [chosen, choose] = useState<number>()
  const [checked, check] = useState(false)
  return (
    <fieldset data-question={id}>
      <legend>{stem}</legend>
      {options.map(({ text }, at) => (
        <p key={text}>
          <label>
            <input type="radio" name={id} onChange={() => choose(at)} /> {text}
          </label>
        </p>
      ))}
      <button type="button" onClick={() => check(chosen !== undefined)}>
        Check
      </button>
      {checked && chosen !== undefined && (
        <p data-feedback>
          {options[chosen]?.correct ? 'Yes.' : 'No.'} {options[chosen]?.rationale}
        </p>
      )}
    </fieldset>
  )
}
