import * as again12 from 'scorm-again/scorm12'
import * as again2004 from 'scorm-again/scorm2004'
import type { Api } from '../../src/lms/find.client.ts'
import { scorm12Names } from '../../src/lms/scorm12.client.ts'
import { scorm2004Names } from '../../src/lms/scorm2004.client.ts'

// Its types say that these are default exports, and they are not.
const { Scorm12API } = again12 as unknown as { Scorm12API: typeof again12.default }
const { Scorm2004API } = again2004 as unknown as { Scorm2004API: typeof again2004.default }

type Functions = Record<string, (...values: string[]) => string>

/** A platform that remembers attempts, as both standards have it. What scorm-again does not count is counted here. */
export type Platform = {
  /** A launch: an object with functions, as it stands in a window. */
  launch(): Api
  /** Everything that was called, in its order. */
  readonly calls: string[]
  /** What is stored after the last commit. */
  stored(name: string): string
}

type Attempt = { readonly mode?: string; readonly mastery?: string; readonly learner?: string }

const settings = { autocommit: false, logLevel: 5, lmsCommitUrl: false } as const

/** SCORM 1.2: 4,096 characters of state and 255 of place, more is refused whole. */
export function platform12({ mode = 'normal', mastery = '60', learner = 'ann' }: Attempt = {}): Platform {
  return platform({
    names: scorm12Names,
    most: { 'cmi.suspend_data': 4096, 'cmi.core.lesson_location': 255 },
    begin(kept) {
      const api = new Scorm12API(settings)
      const core = { ...kept['core'], student_id: learner, lesson_mode: mode }
      // What is never given back, and what the platform sets itself.
      for (const name of ['session_time', 'exit']) delete core[name]
      api.loadFromJSON({ ...kept, core, student_data: { mastery_score: mastery } }, 'cmi')
      return api
    },
  })
}

/** SCORM 2004, fourth edition: 64,000 characters of state and 1,000 of place. */
export function platform2004({ mode = 'normal', mastery = '0.6', learner = 'ann' }: Attempt = {}): Platform {
  return platform({
    names: scorm2004Names,
    most: { 'cmi.suspend_data': 64_000, 'cmi.location': 1000 },
    begin(kept) {
      const api = new Scorm2004API(settings)
      for (const name of ['session_time', 'exit', 'entry']) delete kept[name]
      const set = { learner_id: learner, mode, scaled_passing_score: mastery }
      api.loadFromJSON({ ...kept, ...set }, 'cmi')
      return api
    },
  })
}

// biome-ignore lint/suspicious/noExplicitAny: what scorm-again stores is a tree of texts
type Kept = Record<string, any>

function platform(about: {
  names: typeof scorm12Names
  most: Readonly<Record<string, number>>
  begin(kept: Kept): unknown
}): Platform {
  const { names, most } = about
  const calls: string[] = []
  let kept: Kept = {}
  return {
    calls,
    stored: (name) =>
      String(name.split('.').reduce<unknown>((all, part) => (all as Kept | undefined)?.[part], kept) ?? ''),
    launch() {
      const api = about.begin(structuredClone(kept)) as Functions & {
        renderCommitCMI(last: boolean, total: boolean): { cmi: Kept }
      }
      let tooLong = false
      const call = (name: string, ...values: string[]) => api[name]?.(...values) ?? ''
      return {
        ...api,
        [names.initialize]: () => call(names.initialize, ''),
        [names.get]: (name: string) => call(names.get, name),
        [names.error]: () => (tooLong ? '405' : call(names.error)),
        [names.set](name: string, value: string) {
          calls.push(`${name}=${value}`)
          tooLong = value.length > (most[name] ?? 4096)
          return tooLong ? 'false' : call(names.set, name, value)
        },
        [names.commit]() {
          calls.push('commit')
          kept = structuredClone(api.renderCommitCMI(false, true).cmi)
          return call(names.commit, '')
        },
        [names.finish]() {
          calls.push('finish')
          kept = structuredClone(api.renderCommitCMI(true, true).cmi)
          return call(names.finish, '')
        },
      }
    },
  }
}
