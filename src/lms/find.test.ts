import { describe, expect, it } from 'vitest'
import { callsOf } from './call.ts'
import { findApi } from './find.client.ts'
import { clockTime, duration, pointsFrom } from './formats.ts'
import { scorm12Names } from './scorm12.client.ts'

type Fake = { parent?: unknown; opener?: unknown; top?: unknown; API?: unknown }

/** A window in windows, the outermost last. Each is its own parent at the top. */
function nested(...windows: Fake[]): Window {
  windows.forEach((one, index) => {
    one.parent = windows[index + 1] ?? one
    one.top = windows.at(-1)
  })
  return windows[0] as unknown as Window
}

const api = { LMSInitialize: () => 'true' }
const closed = () =>
  new Proxy({} as Fake, {
    get(_, name) {
      if (name === 'parent' || name === 'top' || name === 'opener') return Reflect.get(_, name)
      throw new Error('Blocked a frame from accessing a cross-origin frame.')
    },
  })

describe('the object of a platform', () => {
  it('is found in a window around this one, however far up within ten', () => {
    expect(findApi(nested({}, { API: api }), 'API')).toBe(api)
    expect(findApi(nested(...Array.from({ length: 10 }, () => ({})), { API: api }), 'API')).toBe(api)
    expect(findApi(nested(...Array.from({ length: 11 }, () => ({})), { API: api }), 'API')).toBeUndefined()
  })

  it('is found above a window of another origin, which throws', () => {
    expect(findApi(nested({}, closed(), { API: api }), 'API')).toBe(api)
  })

  it('is found around the window that has opened this one, or its frame', () => {
    const opener = nested({}, { API: api })
    expect(findApi(nested({ opener }), 'API')).toBe(api)
    expect(findApi(nested({}, { opener }), 'API')).toBe(api)
  })

  it('is not what only bears its name', () => {
    expect(findApi(nested({ API: 'https://lms.example/api' }, { API: null }), 'API')).toBeUndefined()
  })
})

describe('a call', () => {
  it('is made on the object, and a yes is a yes', () => {
    const lms = {
      text: 'x',
      LMSGetValue() {
        return this.text
      },
      LMSCommit: () => true,
      LMSInitialize: () => 'false',
    }
    const calls = callsOf(lms, scorm12Names)
    expect([calls.get('a'), calls.commit(), calls.initialize(), calls.finish()]).toEqual(['x', true, false, false])
  })
})

describe('a format', () => {
  it('of times is that of its standard', () => {
    expect([clockTime(0), clockTime(3_723_450), clockTime(-5)]).toEqual([
      '0000:00:00.00',
      '0001:02:03.45',
      '0000:00:00.00',
    ])
    expect([duration(0), duration(3_723_450), duration(1009)]).toEqual(['PT0H0M0S', 'PT1H2M3.45S', 'PT0H0M1S'])
  })

  it('of results is a whole number or none', () => {
    expect([
      pointsFrom('66.67', 100),
      pointsFrom('0.8', 1),
      pointsFrom('', 100),
      pointsFrom('all', 1),
      pointsFrom('-1', 1),
    ]).toEqual([...[6667, 8000, null, null, 0]])
  })
})
