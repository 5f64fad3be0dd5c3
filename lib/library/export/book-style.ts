/** For e-readers, which set type and colours themselves: only what tells parts apart, in CSS that old ones know; what they don't know (logical sides) is never all that tells it. */
export const bookStyle = `body { margin: 0 3%; }
h1 { font-size: 1.6em; line-height: 1.2; margin: 0.2em 0 0.4em; }
h2, h3, h4 { line-height: 1.25; margin: 1.4em 0 0.4em; }
h2 { font-size: 1.2em; }
h3 { font-size: 1.1em; }
h4 { font-size: 1em; }
h1, h2, h3, h4, .kicker, .byline, figcaption { text-align: start; hyphens: none; }
p { margin: 0 0 0.8em; }
.kicker, .byline, .dateline, figcaption, .missing, .embed, footer { font-family: sans-serif; font-size: 0.8em; }
.dek { font-style: italic; }
figure { margin: 1em 0; page-break-inside: avoid; break-inside: avoid; }
img { max-width: 100%; height: auto; }
.block, .notes blockquote { margin: 1em; padding-inline-start: 1em; border-inline-start: 2px solid; }
.pull { font-size: 1.15em; }
blockquote { margin: 0; }
.points { margin: 1em 0; border-top: 1px solid; border-bottom: 1px solid; }
table { border-collapse: collapse; font-size: 0.85em; }
td, th { padding: 0.25em 0.5em; border-bottom: 1px solid; text-align: start; vertical-align: top; }
pre { white-space: pre-wrap; font-size: 0.8em; }
sub, sup { font-size: 0.7em; line-height: 0; }
.notes ul { padding: 0; list-style: none; }
.title { margin-top: 25%; text-align: center; }
.title h1, .title p { text-align: center; }
`
