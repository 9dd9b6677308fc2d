import { expect, it } from 'vitest'
import { en } from '#i18n/en.ts'
import { assignment } from './fixtures/assignments.ts'
import { invitation } from './invitation.ts'

const page = 'https://host.example/en/prep/'
const meeting = { at: '2026-10-05T18:00', zone: 'Europe/Berlin' }
const invite = (change: object = {}) =>
  invitation({ ...assignment, meeting, ...change }, { page, own: 'Asia/Tokyo', words: en.prep })

it('a meeting is an entry at its moment, with its group, its message, the way back, and a reminder two days before', () => {
  const link = 'v=1&k=15&d=2026-10-05T18:00&z=Europe/Berlin&g=Thursday&m=Please+read+this+before+we+meet%2E'
  expect(invite()).toEqual({
    uid: 'v=1&k=15&d=2026-10-05T18:00&z=Europe/Berlin&g=Thursday@take-a-chair',
    title: 'Balint group: Thursday',
    text: `Please read this before we meet.\nWhat to prepare: ${page}#${link}`,
    url: `${page}#${link}`,
    remind: 2,
    at: Date.parse('2026-10-05T16:00:00Z'),
  })
})

it('without a zone it is at that time where the reader is, and without a time it takes the day', () => {
  expect(invite({ meeting: { at: '2026-10-05T18:00' } })).toMatchObject({ at: Date.parse('2026-10-05T09:00:00Z') })
  expect(invite({ meeting: { at: '2026-10-05' } })).toMatchObject({ day: '2026-10-05' })
})

it('a group without a name has an entry too, and another message does not make it another one', () => {
  expect(invite({ group: '', message: '' })).toMatchObject({ title: 'Balint group' })
  expect(invite({ message: 'Only the first part.' }).uid).toBe(invite().uid)
  expect(invite({ group: 'Monday' }).uid).not.toBe(invite().uid)
})
