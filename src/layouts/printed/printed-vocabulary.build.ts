import PrintedQuestion from '#quiz/printed/PrintedQuestion.astro'
import PrintedQuiz from '#quiz/printed/PrintedQuiz.astro'
import { mdxComponents } from '../vocabulary.build.ts'
import H3 from './H3.astro'
import H4 from './H4.astro'
import H5 from './H5.astro'
import PrintedCite from './PrintedCite.astro'
import PrintedKeyPoints from './PrintedKeyPoints.astro'
import PrintedLink from './PrintedLink.astro'
import PrintedTerm from './PrintedTerm.astro'

/**
 * The vocabulary of lessons for several of them on one page of paper: nothing opens, questions are answered with
 * a pen, links say where they lead, and headings stand one level lower, without ids that would stand there twice.
 */
export const printedComponents = {
  ...mdxComponents,
  Question: PrintedQuestion,
  Quiz: PrintedQuiz,
  Term: PrintedTerm,
  Cite: PrintedCite,
  KeyPoints: PrintedKeyPoints,
  a: PrintedLink,
  h2: H3,
  h3: H4,
  h4: H5,
}
