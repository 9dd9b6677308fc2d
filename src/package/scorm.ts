import { type Described, metadata12, metadata2004, metadataFile } from './metadata.ts'
import { scorm12Manifest } from './scorm12.ts'
import { scorm2004Manifest } from './scorm2004.ts'
import { bytesOf, type Files } from './zip.ts'

/** The file that every SCORM package is known by. */
export const manifestFile = 'imsmanifest.xml'

/** The files of a package with the manifest that lists them, for one of the two editions of SCORM. */
export function withManifest(
  contents: Described,
  runtime: 'scorm12' | 'scorm2004',
  files: Files,
  licence: string,
): Map<string, Uint8Array> {
  const [metadata, manifestOf] =
    runtime === 'scorm12' ? [metadata12, scorm12Manifest] : [metadata2004, scorm2004Manifest]
  const all = new Map(files).set(metadataFile, bytesOf(metadata(contents, licence)))
  all.delete(manifestFile)
  const manifest = manifestOf(contents, [...all.keys()].sort())
  return all.set(manifestFile, bytesOf(manifest))
}
