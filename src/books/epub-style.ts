/** The style sheet of an EPUB: little, because type, size and colours are the reader's own. */
export const style = `body { margin: 0 4%; line-height: 1.45; }
h1, h2, h3, h4, h5 { line-height: 1.2; text-align: start; page-break-after: avoid; break-after: avoid; }
.subtitle { font-size: 1.2em; }
.minutes, .imprint, .how, .to-answer, .written-out, .glossary-links, .unchecked { font-size: 0.85em; }
.exercise { margin: 1em 0; padding: 0.5em 0.8em; border: 1px solid; }
.exercise-label, .answer-to, .summary, .scene-number { font-weight: bold; }
.printed-choices { list-style-type: "\\2610\\20"; }
.by-letter, .by-number { list-style-type: "__ "; }
.printed-letters { list-style-type: none; }
.is-key > .reason-text, .speaker { font-weight: bold; }
.tag { font-weight: bold; font-size: 0.85em; }
.hour-stages { list-style-type: none; }
.hour-title, .hour-number { font-weight: bold; }
.hour-title { display: block; }
.speaker::after { content: "."; }
dt { font-weight: bold; }
.remark, .callout, .key-points { margin: 1em 0; padding-inline-start: 0.8em; border-inline-start: 3px solid; }
.source-number { font-size: 0.75em; line-height: 1; }
.term { text-decoration: none; }
figure { margin: 1em 0; }
table { border-collapse: collapse; }
th, td { border: 1px solid; padding: 0.3em 0.5em; text-align: start; vertical-align: top; }
`
