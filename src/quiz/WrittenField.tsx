import { useEffect, useId, useRef, useState } from 'react'
import { LateGuard } from '#discretion/LateGuard.tsx'
import { bothTexts } from './both-texts.ts'
import type { WritingStrings } from './strings.ts'
import { toldOnPage } from './told.client.ts'

type Props = {
  readonly label: string
  readonly strings: WritingStrings
  readonly written: string
  readonly onWrite: (text: string) => void
}

// Long enough that a fast writer does not store every letter.
const pause = 400

/** Room for words of one’s own. They are kept on this device as they are written, and can be taken away. */
export function WrittenField({ label, strings: t, written, onWrite }: Props) {
  const field = useRef<HTMLTextAreaElement>(null)
  const later = useRef<ReturnType<typeof setTimeout>>(undefined)
  // As the build has drawn it; what is there is found below.
  const [isThere, setIsThere] = useState(false)
  // Undefined until somebody types: words of an earlier visit are left alone.
  const [typed, setTyped] = useState<string>()
  const note = useId()

  // What was typed before the script arrived is in the field already.
  const arrived = useRef(() => {
    const early = field.current?.value ?? ''
    const text = bothTexts(written, early)
    // Untouched if nothing changes, so that the cursor stays where somebody is writing.
    if (field.current && text !== early) field.current.value = text
    if (text === written) return setIsThere(text !== '')
    setTyped(text)
    keep(text)
  })
  useEffect(() => arrived.current(), [])

  const hurry = useRef(() => {
    if (later.current !== undefined) keep(field.current?.value ?? '')
  })
  useEffect(() => {
    // The last letters do not wait for a page that is left.
    const leave = hurry.current
    addEventListener('pagehide', leave)
    return () => removeEventListener('pagehide', leave)
  }, [])

  function write(text: string) {
    // At once: a button that appeared when the field is left would push away the one that is being pressed.
    setIsThere(text !== '')
    setTyped(text)
    clearTimeout(later.current)
    later.current = setTimeout(() => keep(text), pause)
  }

  function keep(text: string) {
    clearTimeout(later.current)
    later.current = undefined
    setIsThere(text !== '')
    onWrite(text)
  }

  function remove() {
    if (field.current) field.current.value = ''
    setTyped('')
    keep('')
    field.current?.focus()
  }

  return (
    <div className="written">
      <textarea
        ref={field}
        rows={4}
        aria-label={label}
        aria-describedby={note}
        onChange={({ target }) => write(target.value)}
        onBlur={() => hurry.current()}
      />
      <p id={note} className="how">
        {t.staysHere}
      </p>
      {/* Its room is kept, so that nothing moves when it comes. */}
      <button type="button" className={`button button-quiet${isThere ? '' : ' is-absent'}`} onClick={remove}>
        {t.deleteWords}
      </button>
      {typed !== undefined && (
        <LateGuard text={typed} known={toldOnPage} strings={t.discretion} onLeave={() => field.current?.focus()} />
      )}
    </div>
  )
}
