/**
 * fast-check as tests import it (vitest.config.ts). Every run draws the same, wherever it is made. With DRAW=anew it
 * does not, to look for what nobody has thought of; a failure says with which seed it can be had again.
 */
import fc from '../node_modules/fast-check/lib/fast-check.js'

if (process.env['DRAW'] !== 'anew') fc.configureGlobal({ seed: 20261122 })

export default fc
