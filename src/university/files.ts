/** How a learning platform speaks with a package, or what it imports. */
export type Runtime = 'scorm12' | 'scorm2004' | 'cmi5' | 'cc11'
type Form = 'full' | 'thin' | 'links' | 'links-questions'

/** A package as a file: `of` is the id of a module, or `course`. */
export type PackageFile = { readonly of: string; readonly runtime: Runtime; readonly form: Form; readonly name: string }

export const exportFormats = ['gift', 'moodle', 'qti3'] as const
/** Questions as a file that other programs read. */
export type ExportFile = { readonly of: string; readonly format: (typeof exportFormats)[number]; readonly name: string }

type Course = { readonly modules: readonly string[]; readonly lang: string; readonly edition: number }

/** The forms of the whole course; a module comes full, in the two kinds of SCORM. */
const ofCourse: readonly [Runtime, Form][] = [
  ['scorm12', 'full'],
  ['scorm12', 'thin'],
  ['scorm2004', 'full'],
  ['scorm2004', 'thin'],
  ['cmi5', 'full'],
  ['cc11', 'links'],
  ['cc11', 'links-questions'],
]

const ofModule: readonly [Runtime, Form][] = [
  ['scorm12', 'full'],
  ['scorm2004', 'full'],
]

/** The packages of an edition in a language: of the course and of each module, by their names in `/packages/`. */
export function packageFiles({ modules, lang, edition }: Course): PackageFile[] {
  const files = (of: string, forms: typeof ofCourse) =>
    forms.map(([runtime, form]) => ({
      of,
      runtime,
      form,
      name: `take-a-chair_${of}_${runtime}_${form}_${lang}_${edition}.${runtime === 'cc11' ? 'imscc' : 'zip'}`,
    }))
  return [...files('course', ofCourse), ...modules.flatMap((module) => files(module, ofModule))]
}

const endings = { gift: 'txt', moodle: 'xml', qti3: 'zip' }

/** The questions of an edition in a language: of the course and of each module, by their names in `/exports/`. */
export function exportFiles({ modules, lang, edition }: Course): ExportFile[] {
  return ['course', ...modules].flatMap((of) =>
    exportFormats.map((format) => ({
      of,
      format,
      name: `take-a-chair_questions_${of}_${format}_${lang}_${edition}.${endings[format]}`,
    })),
  )
}
