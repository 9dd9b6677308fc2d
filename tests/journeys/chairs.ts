/** A role-play as its authors wrote it and as it is played, worked out apart from the code under test. */
import { readFileSync } from 'node:fs'
import { expect, type Locator, type Page } from '@playwright/test'
import { parse } from 'yaml'
import { en } from '../../src/i18n/en.ts'
import type { Staging } from '../../src/scenario/staging.ts'

const folder = new URL('../../content/en/scenarios/three-helpers/', import.meta.url)

/** What scenario.yaml says of the role-play that the journeys play. */
export const scenario: {
  title: string
  themes: string
  setting: string
  aftercare: string
  endings: Record<string, Record<'title' | 'made_possible' | 'cost' | 'next_time', string>>
} = parse(readFileSync(new URL('scenario.yaml', folder), 'utf8'))

/** Address of the page with the door. */
export const door = 'en/chairs/three-helpers/'

const t = en.scenario

/** The story as it is sent to the browser. */
export async function stagingOf(page: Page, baseURL: string | undefined): Promise<Staging> {
  const response = await page.request.get(new URL('en/chairs/three-helpers.leader.json', baseURL).href)
  return response.json()
}

/** The fewest choices that lead to a beat which fits; the story is searched from its start, beat by beat. */
export function pathTo({ graph }: Staging, fits: (beat: Staging['graph']['nodes'][number]) => boolean): string[] {
  const reached = new Map<number, string[]>([[0, []]])
  for (const [number, path] of reached) {
    const beat = graph.nodes[number]
    if (beat && fits(beat)) return path
    for (const [choice, next] of beat?.choices ?? []) if (!reached.has(next)) reached.set(next, [...path, choice])
  }
  throw new Error('no way through the story leads there')
}

/** The beat that choices lead to. */
function beatAfter({ graph }: Staging, choices: readonly string[]) {
  const number = choices.reduce((at, choice) => graph.nodes[at]?.choices.find(([id]) => id === choice)?.[1] ?? -1, 0)
  return graph.nodes[number]
}

/** The texts of the beat that choices lead to, in order. */
export function linesAfter(staging: Staging, choices: readonly string[]): string[] {
  return beatAfter(staging, choices)?.lines.map((id) => staging.graph.lines[id]?.text ?? '') ?? []
}

/** Everything that has been told after some choices, from the start: the lines with what they do. */
export function toldAlong(staging: Staging, choices: readonly string[]): Staging['graph']['lines'][string][] {
  return [undefined, ...choices].flatMap((_, turn) => {
    const ids = beatAfter(staging, choices.slice(0, turn))?.lines ?? []
    return ids.flatMap((id) => staging.graph.lines[id] ?? [])
  })
}

/** What is offered after some choices. */
export function offeredAfter(staging: Staging, choices: readonly string[]): string[] {
  return beatAfter(staging, choices)?.choices.map(([id]) => id) ?? []
}

/** The button of one choice. */
export const choiceOn = (page: Page, id: string): Locator => page.locator(`[data-choice="${id}"]`)

/** A button by its whole name. */
export const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true })

/** The transcript of the run. */
export const transcriptOn = (page: Page): Locator => page.locator('ol.transcript')

/** What happened before the first line, as it stands in the room. */
export const settingOn = (page: Page): Locator => page.locator('[data-room]').getByText(scenario.setting)

/** Takes the chair with the mouse and waits for the room. */
export async function takeChair(page: Page): Promise<void> {
  await page.goto(door)
  await button(page, t.take).click()
  await expect(button(page, t.leave)).toBeVisible()
}

/** Makes choices with the mouse; a silence is left at once. */
export async function play(page: Page, { graph }: Staging, choices: readonly string[]): Promise<void> {
  for (const id of choices) {
    await choiceOn(page, id).click()
    if (graph.choices[id]?.wait) await button(page, t.goOn).click()
    await expect(choiceOn(page, id)).toHaveCount(0)
  }
}

/** The silent choices of the story that are offered at its start or as soon as possible: a path and the choice. */
export function firstSilence(staging: Staging): { path: string[]; silence: string; wait: number } {
  const { choices } = staging.graph
  const isSilent = ([id]: readonly [string, number]) => Boolean(choices[id]?.wait)
  const path = pathTo(staging, (beat) => beat.choices.some(isSilent))
  const silence = offeredAfter(staging, path).find((id) => choices[id]?.wait) ?? ''
  return { path, silence, wait: choices[silence]?.wait ?? 0 }
}
