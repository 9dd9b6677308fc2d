import { createRoot } from 'react-dom/client'
import type { Links, Staging } from '../staging.ts'
import { Player } from './Player.tsx'

/**
 * Draws the room and lets the learner in.
 * @param choices those of a run that was left open, to go on from there
 */
export function openRoom(element: Element, staging: Staging, links: Links, choices: readonly string[]): void {
  createRoot(element).render(<Player staging={staging} links={links} choices={choices} />)
}
