import type { ComponentType } from 'react'
import { createRoot } from 'react-dom/client'
import type { OpenRun } from '../remember.client.ts'
import type { Links, Staging } from '../staging.ts'
import type { NowProps } from './Now.tsx'
import { Player } from './Player.tsx'

/**
 * Draws the room and lets the learner in.
 * @param open a run that was left open, to go on from there
 */
export function openRoom(
  element: Element,
  staging: Staging,
  links: Links,
  Now: ComponentType<NowProps>,
  open: OpenRun | undefined,
): void {
  createRoot(element).render(<Player staging={staging} links={links} Now={Now} open={open} />)
}
