import { add, type Mistake, planLesson } from './planting.ts'

/** A page has no minutes and no questions, so that one more paragraph in it is one mistake. */
const page = 'content/en/pages/about.mdx'
const written = (title: string, paragraph: string, at: string, says: string): Mistake => [
  title,
  [add(page, paragraph)],
  [[page, at, says]],
]
const code = 'imports and { } expressions have no place in a text. Use the components of content/README.md.'

/** Mistakes in the text of a lesson or page. */
export const inProse: readonly Mistake[] = [
  written(
    'a component that does not exist',
    '<Video id="a" />',
    '<Video',
    'there is no component <Video>. Use the components of content/README.md.',
  ),
  written(
    'a slip in the name of a component',
    'A <Trem id="case">case</Trem>.',
    '<Trem',
    'there is no component <Trem>. Did you mean <Term>?',
  ),
  written('raw HTML', 'A <b>bold</b> word.', '<b>', 'there is no component <b>.'),
  written(
    'an attribute that does not exist',
    '<Diagram name="circle" size="big" />',
    'size=',
    '<Diagram>: the attribute size is not known. It takes name.',
  ),
  written('an attribute left out', '<Diagram />', '<Diagram', '<Diagram>: the attribute name is missing.'),
  written(
    'an attribute as an expression',
    "<Diagram name={'circle'} />",
    '<Diagram',
    '<Diagram>: name has to be a plain text in quotation marks.',
  ),
  written('attributes spread from somewhere', '<Callout {...all}>\n\na\n\n</Callout>', '<Callout', code),
  written('an import', "import Chart from './Chart.astro'", 'import', code),
  written('an expression', 'In {1 + 1} steps.', '{1', code),
  written(
    'a block in a sentence',
    'See <Diagram name="circle" /> here.',
    '<Diagram',
    '<Diagram> stands on lines of its own',
  ),
  written(
    'a term that the glossary does not have',
    'A <Term id="leadr">leader</Term>.',
    'leadr',
    '<Term id="leadr">: there is no glossary term "leadr". Did you mean "leader"?',
  ),
  written(
    'a question that no quiz has',
    '<Question id="the-call-reason" />',
    '<Question',
    'there is no question "the-call-reason". Did you mean "the-call-reasons"?',
  ),
  written(
    'a quiz that does not exist',
    '<Quiz id="the-cal" />',
    '<Quiz',
    'there is no quiz "the-cal". Did you mean "the-call"?',
  ),
  written(
    'a role-play that course.yaml does not have',
    '<Scenario id="the-zoo" />',
    '<Scenario',
    'there is no role-play "the-zoo". Check the id, or add it first.',
  ),
  written('a drawing that does not exist', '<Diagram name="square" />', '<Diagram', 'there is no diagram "square".'),
  written(
    'a source that the bibliography does not have',
    'So they say.<Cite k="bsanz johnson2040" />',
    '<Cite',
    'there is no source "johnson2040" in content/references.bib. Did you mean "johnson2004"?',
  ),
  written(
    'an image without alternative text',
    '![](chair.png)',
    '![',
    'this image has no alternative text. Say in a few words what it shows.',
  ),
  written(
    'a heading that stands twice',
    '## Chairs\n\nOne.\n\n## Chairs\n\nAnother.',
    '## Chairs\n\nAnother',
    'the heading “Chairs” stands twice',
  ),
  written('a heading of another depth', '### Below', '### Below', 'the heading “Below” has to begin with ##'),
  written(
    'a link to a page that does not exist',
    'See\n[this](page:strat).',
    'page:strat',
    'the link to page:strat: there is no page "strat". Did you mean "start"?',
  ),
  written(
    'a link to a lesson that does not exist',
    '[a](lesson:the-cal)',
    'lesson:the-cal)',
    'there is no lesson "the-cal". Did you mean "the-call"?',
  ),
  [
    'a link to a lesson that is not written',
    [planLesson('later'), add(page, '[a](lesson:later)')],
    [[page, 'lesson:later', 'this lesson is not written yet and has no page.']],
  ],
  written(
    'a link to a module that does not exist',
    '[a](module:the-our)',
    'module:the-our',
    'there is no module "the-our". Did you mean "the-hour"?',
  ),
  written(
    'a link to a host that nobody has looked at',
    '[a](https://elsewhere.example/)',
    'elsewhere',
    'its host is not in content/link-hosts.yaml. Add it there with a reason.',
  ),
  written(
    'a link without encryption',
    '[a](http://doi.org/)',
    'http://doi',
    'links are written page:…, lesson:…, module:…, sheet:… or https://….',
  ),
  written(
    'a link to a file',
    '[a](../start/)',
    '../start/',
    'links are written page:…, lesson:…, module:…, sheet:… or https://….',
  ),
]
