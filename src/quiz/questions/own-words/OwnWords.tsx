import { useEffect, useRef } from 'react'
import { memberClasses } from '#contribution/contribution.ts'
import { ReasonList } from '../../ReasonList.tsx'
import type { FormProps, ResultProps, View } from '../../view.tsx'
import { WrittenField } from '../../WrittenField.tsx'
import { type OwnWordsQuestion, type OwnWordsResponse, ownWords } from './own-words.ts'

/** A field for the reader’s words. What they were called on an earlier visit goes with them. */
function Form({
  question,
  strings: t,
  response,
  stored,
  written,
  onWrite,
  onChange,
}: FormProps<OwnWordsQuestion, OwnWordsResponse>) {
  const arrived = useRef(() => onChange(response ?? memberClasses.find((id) => id === stored)))
  useEffect(() => arrived.current(), [])
  return <WrittenField label={question.stem} strings={t} written={written} onWrite={onWrite} />
}

/** The reader’s words beside those of others, and a list to say what one’s own do. Nothing is judged. */
function Result({
  question,
  response,
  written,
  strings: t,
  onChange,
}: ResultProps<OwnWordsQuestion, OwnWordsResponse>) {
  return (
    <>
      {written && (
        <div className="own-words">
          <p className="tag is-yours">{t.ownWords}</p>
          <blockquote>{written}</blockquote>
          <p>
            <label>
              {t.ownDoes}{' '}
              <select className="select" defaultValue={response} onChange={({ target }) => onChange?.(target.value)}>
                <option value="">{t.ownUnsure}</option>
                {memberClasses.map((id) => (
                  <option key={id} value={id}>
                    {t[`fn-${id}`]}
                  </option>
                ))}
              </select>
            </label>
          </p>
        </div>
      )}
      <ReasonList
        question={question}
        reasons={ownWords.reasons(question).map((one) => ({ ...one, is: t[`fn-${one.is}`] ?? one.is }))}
        strings={t}
      />
    </>
  )
}

export const view = {
  kind: ownWords,
  Form,
  Result,
} satisfies View<OwnWordsQuestion, OwnWordsResponse>
