import { Guard } from '#discretion/Guard.tsx'
import { charactersIn } from '../plain.ts'
import { dateWorry, readAgain } from './asked.ts'
import { Choice } from './Choice.tsx'
import { Give } from './Give.tsx'

/** What is fetched with the first thing that a leader does: whoever only reads the page does without. */
export const making = { Give, Choice, Guard, charactersIn, dateWorry, readAgain }

export type Making = typeof making
