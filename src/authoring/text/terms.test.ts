import { describe, expect, it } from 'vitest'
import { madeUp, said } from './fixtures/made-up.ts'
import { checkTerms } from './terms.ts'

const glossary = '- { id: case, term: "Case" }\n- { id: push-back, term: "Push-back" }\n'
const link = (id: string, words = id) => `<Term id="${id}">${words}</Term>`
const both = `A ${link('case')}. A ${link('push-back')}.`
const found = (written: Parameters<typeof madeUp>[0]) => said(checkTerms(madeUp({ glossary, ...written })))
const inLesson = (lesson: string, terms = ['case', 'push-back']) => found({ lesson, terms })

describe('the glossary', () => {
  it('is in order when every term is linked somewhere, in a lesson or on a page', () => {
    expect(found({ page: both })).toEqual([])
    expect(inLesson(both)).toEqual([])
  })

  it('has no term that nothing links', () => {
    expect(found({ page: `A ${link('case')}.` })).toEqual([
      '2: no lesson and no page uses the term “Push-back”. Link it with <Term id="push-back">, or take it out.',
    ])
  })

  it('has one entry for a name, however it is written, and no name that is another’s id', () => {
    const again = (term: string) => `${glossary}- { id: third, term: "${term}" }\n`
    for (const term of ['Case', 'case', 'Push back'.replace(' ', '-'), 'PUSH-BACK'])
      expect(found({ glossary: again(term), page: `${both} ${link('third')}` })).toEqual([
        expect.stringMatching(/^3: the name “.*” belongs to the entry "(case|push-back)" as well\./),
      ])
  })
})

describe('a lesson', () => {
  it('links what it lists, and lists what it links', () => {
    expect(inLesson(`A ${link('case')}.`, ['case', 'push-back'])).toContainEqual(
      expect.stringContaining('2: terms: "push-back" is listed, and the text has no <Term id="push-back">.'),
    )
    expect(inLesson(both, ['case'])).toEqual([
      '5: <Term id="push-back">: this lesson does not list the term. Add it to terms: in the frontmatter.',
    ])
  })

  it('links a term once, and five at most', () => {
    expect(inLesson(`${both} The ${link('case')}.`)).toEqual([
      '5: <Term id="case"> stands in this lesson already. A term is linked once, where it first stands.',
    ])
    const ids = ['a', 'b', 'c', 'd', 'e', 'f']
    const six = ids.map((id) => `- { id: ${id}, term: "Word ${id}" }\n`).join('')
    expect(found({ glossary: six, lesson: `Of ${ids.map((id) => link(id)).join(' ')}`, terms: ids })).toEqual([
      '5: a lesson links 5 terms at most; this is one more. Leave the least needed out.',
    ])
  })

  it('links a term where its words first stand', () => {
    const early = [expect.stringContaining('5: “Push-back” stands here before it is linked.')]
    expect(inLesson(`A push-back.\n\n${both}`)).toEqual(early)
    expect(inLesson(`Push-backs. ${both}`)).toEqual(early)
    expect(inLesson(`Yes.<Note>A push-back.</Note>\n\n${both}`)).toEqual(early)
  })

  it('may have the words before in a heading, a note for teachers, somebody’s mouth or another word', () => {
    for (const before of [
      '## The push-back',
      '<SpeakerNote>\n\nA push-back.\n\n</SpeakerNote>',
      '“A push-back,” she says.',
      'A suitcase.',
    ])
      expect(inLesson(`${before}\n\n${both}`)).toEqual([])
  })
})
