import type { Adapter, Outcome, Step } from './port.ts'
import { end, failed, hasPlatform, type Session, standingNow, stepsOf, takeUp, waitOf, wrote } from './session.ts'

/** What the keeper needs of the world. */
export type World = {
  readonly now: () => number
  /** Calls back after so many ms; gives back how to forget it. */
  readonly later: (run: () => void, ms: number) => () => void
  /** Hears of every change. */
  readonly tell: (session: Session) => void
}

/** Holds a launch, and sees to it that the platform gets what is new: soon, not too often, and again where it failed. */
export function keeper(adapter: Adapter, begun: Session, { now, later, tell }: World) {
  let session = begun
  let busy: Promise<unknown> | undefined
  let forget = () => {}

  function become(next: Session): void {
    session = next
    tell(session)
  }

  function plan(): void {
    forget()
    const wait = waitOf(session, now())
    if (wait !== undefined && !busy) forget = later(() => void save(), wait)
  }

  /** Writes what is new, and what another window has written goes into it first. */
  async function save(last: readonly Step[] = []): Promise<void> {
    forget()
    // One after the other: what has come meanwhile goes with the next.
    busy = (busy ?? Promise.resolve()).then(() => write(last))
    const mine = busy
    await mine
    if (busy === mine) busy = undefined
    plan()
  }

  async function write(last: readonly Step[]): Promise<void> {
    if (session.ended) return
    const { steps: wanted } = stepsOf(session)
    if (wanted.length + last.length === 0) return
    const state = await asked(() => adapter.state())
    if (state !== undefined) session = takeUp(session, state)
    const { steps, after } = stepsOf(session)
    settle(await asked(() => adapter.write([...steps, ...last], false)), after, last.length > 0)
  }

  function settle(outcome: Outcome | undefined, after: Session['saved'], isLast: boolean): void {
    if (outcome?.ok) become(isLast ? end(wrote(session, after, now())) : wrote(session, after, now()))
    else become(failed(session, outcome?.trouble ?? 'refused', now()))
  }

  return {
    session: () => session,
    /** Changes what is known. Whatever is new is written when it may be. */
    change(deed: (session: Session) => Session): void {
      const next = deed(session)
      if (next === session || session.ended) return
      become(next)
      plan()
    },
    /** Writes now, such as when the page goes out of sight. */
    save: () => save(),
    /** Writes what is new and ends the launch. If that fails the launch stays open. */
    async finish(): Promise<void> {
      if (!hasPlatform(session)) return become(end(session))
      await save([{ do: 'finish', standing: standingNow(session) }])
    },
    /** The page is going: all is done at once, without waiting for anything. */
    leave(): void {
      forget()
      if (session.ended) return
      const { steps } = stepsOf(session)
      const last: Step = { do: 'finish', standing: standingNow(session) }
      void asked(() => adapter.write([...steps, last], true))
      become(end(session))
    },
  }
}

/** A platform belongs to others: what throws has failed. */
async function asked<T>(run: () => Promise<T>): Promise<T | undefined> {
  try {
    return await run()
  } catch {
    return undefined
  }
}
