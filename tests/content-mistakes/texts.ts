import { add, change, changed, type Mistake } from './planting.ts'

/** A page has no minutes and no questions, so that one more paragraph in it is one mistake. */
const page = 'content/en/pages/about.mdx'
const written = (title: string, paragraph: string, at: string, says: string): Mistake => [
  title,
  [add(page, paragraph)],
  [[page, at, says]],
]
const [glossary, hosts, judged] = ['content/en/glossary.yaml', 'content/link-hosts.yaml', 'content/judged.yaml']
const lesson = 'content/en/modules/04-the-hour/01-the-call.mdx'
const story = 'content/en/scenarios/three-helpers'
const entry = (id: string, term: string, definition = 'What one carries') =>
  `- id: ${id}\n  term: "${term}"\n  definition: "${definition}."`

/** Figures without a source. */
const inFigures: readonly Mistake[] = [
  written(
    'a year without a source',
    'It began in 1949.',
    'It began',
    '“1949” is a figure without a source. Put a <Cite>',
  ),
  written('a share without a source', 'Then 45.0% were tired.', 'Then 45', '“45.0%” is a figure without a source.'),
  written(
    'a number of studies whose source stands in the next paragraph',
    'There were eleven trials.\n\nThey differ.<Cite k="gong2024" />',
    'There were',
    '“eleven trials” is a figure without a source.',
  ),
  [
    'a definition with a figure and without a source, of a term that is used',
    [
      add(glossary, entry('luggage', 'Luggage', 'Carried by 62 students')),
      add(page, 'Their <Term id="luggage">luggage</Term>.'),
    ],
    [[glossary, 'id: luggage', 'luggage: “62 students” is a figure without a source. Name it under source:']],
  ],
  [
    'a figure that people have judged to be right, and that has gone',
    [change(page, /4\.0/g, '4')],
    [[judged, 'words: "4.0"', 'figures: “4.0” is no longer found in en/pages/about.mdx. Take this judgement out.']],
  ],
]

/** Sentences and sections that are hard to read. */
const inReading: readonly Mistake[] = [
  written(
    'a sentence of 41 words',
    `It is ${'so and '.repeat(19)}so.`,
    'It is so and',
    'has 41 words; 40 is the most. Make two or three of it.',
  ),
  [
    'a section of long words',
    [
      add(
        page,
        `## Methodology\n\n${'Interprofessional collaboration necessitates considerable organisational flexibility. '.repeat(9)}`,
      ),
    ],
    [[page, '## Methodology', '“Methodology” has a reading ease of ']],
  ],
]

/** Words that make less of people than they are. */
const aboutPeople: readonly Mistake[] = [
  written(
    'a label for a patient',
    'She was a difficult patient.',
    'She was',
    '“difficult patient” is a label for a patient.',
  ),
  written('a label in a note', 'Two met.<Note>A heartsink, say some.</Note>', 'Two met', '“heartsink” is a label'),
  changed(
    'a label in what is told of a role-play',
    `${story}/scenario.yaml`,
    /^themes: "/m,
    'themes: "A manipulative woman. ',
    'themes:',
    '“manipulative woman” is a label for a patient. Say what happens (“a patient we find difficult”)',
  ),
  changed(
    'a label in a line of a narrator',
    `${story}/story.ink`,
    /^(?=.*#who:narrator)/m,
    'A frequent attender. ',
    'A frequent attender',
    '“frequent attender” is a label for a patient.',
  ),
  written(
    'an illness that somebody suffers',
    'He suffers from epilepsy.',
    'He suffers',
    '“suffers from”: say what somebody has',
  ),
  written(
    'a doctor who is a man by default',
    'Any good doctor knows his limits.',
    'Any good',
    '“Any good doctor knows his”: a doctor in',
  ),
  changed(
    'a question that makes an illness of people',
    'content/en/quizzes/the-call.yaml',
    /(?<=rationale: ")/,
    'Two diabetics wait. ',
    'Two diabetics',
    '“diabetics”: say who it is first, such as “a man with epilepsy”.',
  ),
]

/** Addresses and the list of hosts. */
const inHosts: readonly Mistake[] = [
  changed(
    'an address in words whose host nobody has looked at',
    glossary,
    'definition: "A small group',
    'definition: "See https://elsewhere.example/a. A small group',
    'See https',
    'the address https://elsewhere.example/a.: its host is not in content/link-hosts.yaml.',
  ),
  [
    'a host that stands twice',
    [add(hosts, '  - { host: doi.org, why: "again" }')],
    [[hosts, '{ host: doi.org, why: "again"', 'the host doi.org stands twice. Take one of them out.']],
  ],
  [
    'a host that nothing leads to',
    [add(hosts, '  - { host: nowhere.example, why: "one day" }')],
    [[hosts, 'nowhere.example', 'no link and no reference leads to nowhere.example. Take it out.']],
  ],
]

/** Terms and their links. */
const inTerms: readonly Mistake[] = [
  [
    'two entries for one name',
    [add(glossary, entry('the-leader', 'LEADER')), add(page, 'A <Term id="the-leader">leader</Term>.')],
    [[glossary, 'term: "LEADER"', 'the name “LEADER” belongs to the entry "leader" as well. A term is defined once']],
  ],
  [
    'a term that nothing uses',
    [add(glossary, entry('luggage', 'Luggage'))],
    [[glossary, 'id: luggage', 'no lesson and no page uses the term “Luggage”. Link it with <Term id="luggage">']],
  ],
  [
    'a term that a lesson lists and does not link',
    [change(lesson, '<Term id="silence">silence</Term>', 'silence')],
    [[lesson, 'terms:', 'terms: "silence" is listed, and the text has no <Term id="silence">.']],
  ],
  changed(
    'a term that a lesson links and does not list',
    lesson,
    /, case(?=[,\]])/,
    '',
    '<Term id="case">',
    '<Term id="case">: this lesson does not list the term. Add it to terms:',
  ),
  changed(
    'a term that is linked twice',
    lesson,
    '<KeyPoints>',
    'They wait in <Term id="silence">quiet</Term>.\n\n<KeyPoints>',
    '>quiet<',
    '<Term id="silence"> stands in this lesson already.',
  ),
  [
    'a term that stands before its link',
    [change(lesson, 'It is short, and it chooses nobody.', 'It is short, and silence may follow.')],
    [[lesson, 'silence may follow', '“Silence” stands here before it is linked. Move its <Term id="silence"> to this']],
  ],
]

/** Mistakes in how texts are written: figures, length, words for people, addresses, terms. */
export const inTexts: readonly Mistake[] = [...inFigures, ...inReading, ...aboutPeople, ...inHosts, ...inTerms]
