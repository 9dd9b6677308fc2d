import { expect, it } from 'vitest'
import { inScript, judged, type Mistake } from './fixtures/planting.build.ts'

const told = 'Nobody fills the gap. Somebody breathes out. #id:s1 #who:narrator #why:silence-works'
const choice = '[Carry on. The rule is the rule. #id:c8 #fn:rule]'
/** A mistake in the tags of a line that is told, or of a choice. */
const tagged = (title: string, tags: string, message: string) =>
  inScript(title, told, `Nobody fills the gap. ${tags} #why:silence-works`, 'Nobody fills the gap.', message)
const chosen = (title: string, tags: string, message: string) =>
  inScript(title, choice, `[Carry on. The rule is the rule. ${tags}]`, 'Carry on.', message)

const mistakes: readonly Mistake[] = [
  tagged('a line without an id', '#who:narrator', 'this line has no #id. Add one that nothing else in this file has.'),
  tagged('a line that nobody says', '#id:s1', 'this line has no #who. Add somebody of the cast, you or narrator.'),
  tagged('somebody who speaks without doing anything', '#id:s1 #who:lin', 'lin speaks here, and the line has no #fn.'),
  tagged('a tag that does not exist', '#id:s1 #who:narrator #fnn:advice', 'there is no tag #fnn. Did you mean #fn?'),
  tagged(
    'a tag that nobody could mean',
    '#id:s1 #who:narrator #weather:grey',
    'there is no tag #weather. There are id, who,',
  ),
  tagged('a tag that stands twice', '#id:s1 #who:narrator #id:s2', '#id stands twice. A tag stands once.'),
  tagged('a class that does not exist', '#id:s1 #who:lin #fn:advise', '#fn: found "advise". Did you mean "advice"?'),
  tagged(
    'a role that does not exist',
    '#id:s1 #who:narrator #role:coleader',
    '#role: found "coleader". Did you mean "co-leader"?',
  ),
  tagged(
    'a stance that does not exist',
    '#id:s1 #who:narrator #stance:for-all',
    '#stance: found "for-all". It is "for-patient", "for-doctor"',
  ),
  tagged(
    'a part of the hour that does not exist',
    '#id:s1 #who:narrator #phase:holding',
    '#phase: found "holding". It is "call", "story"',
  ),
  tagged(
    'something to watch that does not exist',
    '#id:s1 #who:narrator #watch:door',
    '#watch: found "door". It is "presenter", "group" or "clock".',
  ),
  tagged(
    'a line that is asked for what it does in another way',
    '#id:s1 #who:narrator #ask:yes',
    '#ask: found "yes". It is "tag", "feeling" or "words".',
  ),
  tagged(
    'an id of another form',
    '#id:S_1 #who:narrator',
    '#id: expected small letters, digits and hyphens, found "S_1".',
  ),
  tagged(
    'a silence on a line that is told',
    '#id:s1 #who:narrator #wait:20',
    '#wait has no place on a line. It stands on a choice.',
  ),
  chosen('a choice without an id', '#fn:rule', 'this choice has no #id.'),
  chosen(
    'a choice that does nothing',
    '#id:c8',
    'this choice has no #fn. Say what it does in the group, such as #fn:redirect.',
  ),
  chosen(
    'a choice that somebody says',
    '#id:c8 #fn:rule #who:lin',
    '#who has no place on a choice. It stands on a line.',
  ),
  chosen('a silence without time', '#id:c8 #fn:silence', 'a silence takes real time. Add #wait with 8 to 30 seconds.'),
  chosen('a silence that is too long', '#id:c8 #fn:silence #wait:45', '#wait: expected 8 to 30 seconds, found "45".'),
  chosen(
    'time without a silence',
    '#id:c8 #fn:rule #wait:20',
    '#wait belongs to a silence. Make it #fn:silence, or take #wait out.',
  ),
  inScript('a header', /^/, '# scenario: three-helpers\n', '# scenario', 'tags stand here by themselves.'),
]

it.each(mistakes)('names %s', (...mistake) => {
  const { says, should } = judged(mistake)
  expect(says).toEqual(should.map((one) => ({ ...one, message: expect.stringContaining(one.message) })))
})
