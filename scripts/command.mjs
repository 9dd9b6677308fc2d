/** What every script here needs: to know that it was started by name, to refuse in a sentence, to find a program. */
import { accessSync, constants, realpathSync, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * True in the file that node was asked to run, false in files that were imported.
 * @param {ImportMeta} meta
 */
export function isCommand(meta) {
  // import.meta.main is younger than the oldest Node that must still get a plain sentence from preflight.mjs.
  // The real path, because a Mac's /tmp is a symbolic link and the two would differ.
  const started = process.argv[1]
  return started !== undefined && realpathSync(started) === fileURLToPath(meta.url)
}

/**
 * Prints one sentence and ends with exit code 1, without a stack trace.
 * @param {unknown} reason a sentence, or an error whose message is one
 * @returns {never}
 */
export function refuse(reason) {
  console.error(reason instanceof Error ? reason.message : String(reason))
  process.exit(1)
}

/**
 * The full path of a program on PATH, or undefined.
 * @param {string} name
 */
export function findCommand(name) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return folders.map((folder) => join(folder, name)).find(isProgram)
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}
