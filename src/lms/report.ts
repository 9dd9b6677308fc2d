/** What is asked of a platform that speaks SCORM. */
export type Probe = {
  /** What is read. Everything that the course uses, and what tells one platform from another. */
  readonly elements: readonly string[]
  /** Of these it is only said whether they are given. */
  readonly personal: readonly string[]
  /** Where the course keeps its text, and how long a text is tried. */
  readonly state: string
  readonly sizes: readonly number[]
}

/** 3,500 is what the course may need; 4,096 what SCORM 1.2 promises, and the next must be refused or kept whole. */
const sizes = [100, 1000, 3500, 4096, 4097]

/** What is tried, for each standard. */
export const probes = {
  scorm12: {
    elements: [
      ...['cmi.core.student_id', 'cmi.core.student_name', 'cmi.core.lesson_mode', 'cmi.core.credit', 'cmi.core.entry'],
      ...['cmi.core.lesson_status', 'cmi.core.lesson_location', 'cmi.core.score.raw', 'cmi.core.total_time'],
      ...['cmi.student_data.mastery_score', 'cmi.launch_data'],
    ],
    personal: ['cmi.core.student_id', 'cmi.core.student_name'],
    state: 'cmi.suspend_data',
    sizes,
  },
  scorm2004: {
    elements: [
      ...['cmi._version', 'cmi.learner_id', 'cmi.learner_name', 'cmi.mode', 'cmi.credit', 'cmi.entry', 'cmi.location'],
      ...['cmi.completion_status', 'cmi.success_status', 'cmi.score.scaled', 'cmi.scaled_passing_score'],
      ...['cmi.total_time', 'cmi.launch_data'],
    ],
    personal: ['cmi.learner_id', 'cmi.learner_name'],
    state: 'cmi.suspend_data',
    sizes: [...sizes, 64_000],
  },
  cmi5: sizes,
} as const satisfies Record<string, Probe | readonly number[]>

/** A text of a length in which a cut or a change shows. */
export const trial = (length: number): string =>
  'Take-a-chair_0123456789.'.repeat(Math.ceil(length / 24)).slice(0, length)

/** The lines of a report as one text. */
export const textOf = (lines: readonly string[]): string => `${lines.join('\n')}\n`
