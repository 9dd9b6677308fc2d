import KeyPoints from '#course/KeyPoints.astro'
import ScenarioCard from '#course/ScenarioCard.astro'
import SpeakerNote from '#course/SpeakerNote.astro'
import Callout from '#design/Callout.astro'
import Note from '#design/Note.astro'
import Worry from '#design/Worry.astro'
import Term from '#glossary/Term.astro'
import Question from '#quiz/Question.astro'
import Quiz from '#quiz/Quiz.astro'
import Cite from '#references/Cite.astro'
import Diagram from './Diagram.astro'
import Link from './Link.astro'

/** The components that lessons and pages may use without importing anything. */
export const mdxComponents = {
  Quiz,
  Question,
  Scenario: ScenarioCard,
  Term,
  Cite,
  Callout,
  Note,
  Worry,
  Diagram,
  KeyPoints,
  SpeakerNote,
  a: Link,
}
