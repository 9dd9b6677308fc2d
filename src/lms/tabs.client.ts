import { type Session, takeUp } from './session.ts'
import { writeState } from './state.ts'

type Change = (session: Session) => Session

/**
 * Tells other windows of the same launch what this one knows, and takes up what they do, so that whichever writes last
 * writes everything. Without channels (blocked, or another browser) each writes what it knows.
 */
export function shareWithTabs(scope: string, change: (deed: Change) => void): { tell(session: Session): void } {
  let last = ''
  let channel: BroadcastChannel | undefined
  try {
    channel = new BroadcastChannel(`tac-lms:${scope}`)
    channel.onmessage = ({ data }) => {
      if (typeof data !== 'string') return
      // If this window knows more than it is told, the other one is told in return.
      last = data
      change((session) => takeUp(session, data))
    }
  } catch {
    channel = undefined
  }
  return {
    tell({ facts, learner, mode }) {
      const text = writeState(facts, learner)
      if (mode !== 'normal' || text === last) return
      last = text
      channel?.postMessage(text)
    },
  }
}
