/**
 * fast-check as tests import it (vitest.config.ts). In CI every run draws the same; by hand each draws anew, and a
 * failure says with which seed it can be had again.
 */
import fc from '../node_modules/fast-check/lib/fast-check.js'

if (process.env['CI']) fc.configureGlobal({ seed: 20261122 })

export default fc
