/** What a teacher takes along, by the end of its name. */
export const endings = { gift: 'txt', moodle: 'xml', qti3: 'zip', qti12: 'xml' } as const

type Named = { readonly id: string; readonly lang: string; readonly edition: number }

/** The name of a file of questions: of the whole course (`course`) or of a module. */
export function fileNameOf({ id, lang, edition }: Named, format: keyof typeof endings): string {
  return `take-a-chair_questions_${id}_${format}_${lang}_${edition}.${endings[format]}`
}

/** The name of the list of what these files do not carry as it is. */
export const listNameOf = ({ id, lang, edition }: Named): string =>
  `take-a-chair_questions_${id}_${lang}_${edition}-not-carried.txt`
