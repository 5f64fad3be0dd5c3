/** The reader's own setting (assets/theme.css, components/story) for a page that stands by itself: tokens of LOOK.md, the system's faces where ours aren't installed. */
export const pageStyle = `:root {
  color-scheme: light dark;
  --paper: light-dark(#fbfaf6, #17181b);
  --ink: light-dark(#1d1c1a, #ebe8e1);
  --soft: light-dark(#5c584f, #b3afa5);
  --faint: light-dark(#6d685e, #9d998f);
  --rule: light-dark(#dfdbd0, #303237);
  --accent: light-dark(#1f4f82, #93bdf0);
  --news: Newsreader, "Noto Serif", "Iowan Old Style", Georgia, serif;
  --tool: "Public Sans", system-ui, "Segoe UI", "Helvetica Neue", sans-serif;
}
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); text-size-adjust: 100%; }
body { margin: 0; padding: 2.125rem clamp(1rem, 4vw, 2.125rem); overflow-wrap: break-word; }
article { max-inline-size: 34rem; margin: 0 auto; font: 1.25rem / 1.55 var(--news); hanging-punctuation: first allow-end last; hyphens: auto; hyphenate-limit-chars: 8 4 4; text-wrap: pretty; }
h1, h2, h3, h4, p, ul, ol, figure, blockquote, pre { margin: 0; }
article > * + * { margin-block-start: 1em; }
header { padding-block-end: 0.4em; }
.kicker, .byline, .dateline, figcaption, .missing, .embed, footer { color: var(--soft); font: 0.84375rem / 1.45 var(--tool); hyphens: manual; }
.kicker, .dateline { font-weight: 600; letter-spacing: 0.03em; }
h1 { margin-block: 0.15em 0.28em; font: 600 2.4rem / 1.12 var(--news); letter-spacing: -0.008em; text-wrap: balance; hyphens: manual; overflow-wrap: anywhere; }
:is(h1, .kicker):is(:lang(ar), :lang(fa), :lang(he), :lang(ja), :lang(zh)) { letter-spacing: 0; }
h1:is(:lang(ar), :lang(fa), :lang(he)) { line-height: 1.35; }
.dek { margin-block-end: 0.5em; color: var(--soft); font-size: 1.35rem; line-height: 1.34; }
h2, h3, h4 { font: 600 1.22em / 1.22 var(--news); text-wrap: balance; hyphens: manual; }
article > h2, article > h3, article > h4 { margin-block-start: 1.6em; }
h3 { font-size: 1.08em; }
h4 { font-size: 1em; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: 0.18em; }
img { display: block; max-inline-size: 100%; block-size: auto; max-block-size: 85vh; margin-inline: auto; }
figcaption { margin-block-start: 0.5em; }
figcaption small { color: var(--faint); font-size: 1em; }
figure figure + figure { margin-block-start: 1.25rem; }
.missing, .embed { padding-block: 0.6em; border-block: 1px solid var(--rule); }
ul, ol { padding-inline-start: 1.35em; }
li + li, li > ul, li > ol { margin-block-start: 0.35em; }
li::marker { color: var(--faint); }
.block { padding-inline-start: 1.25rem; border-inline-start: 2px solid var(--rule); }
.pull { padding-block: 0.8rem; border-block: 1px solid var(--rule); font-size: 1.28em; line-height: 1.3; }
blockquote p + p { margin-block-start: 0.6em; }
.points { padding-block: 0.8em; border-block: 1px solid var(--rule); }
.points h2, .notes h2 { margin-block-end: 0.5em; font-size: 1em; }
.table { overflow-x: auto; }
table { min-inline-size: 100%; border-block: 1px solid var(--ink); border-collapse: collapse; font: 0.84375rem / 1.4 var(--tool); font-variant-numeric: lining-nums tabular-nums; hyphens: none; }
td, th { padding: 0.4375rem 0.625rem; border-block-end: 1px solid var(--rule); text-align: start; vertical-align: baseline; }
caption { padding-block-end: 0.4375rem; color: var(--soft); font-weight: 600; text-align: start; }
pre { overflow-x: auto; font-size: 0.8em; line-height: 1.45; hyphens: none; }
code { font-size: 0.88em; }
sub, sup { font-size: 0.72em; line-height: 0; }
hr { inline-size: 4rem; margin: 1.4em auto; border: 0; border-block-start: 1px solid var(--soft); }
mark { color: inherit; background: light-dark(#ffe8a3, #463b08); }
mark.green { background: light-dark(#cfe9c4, #24401f); }
mark.blue { background: light-dark(#c9e2f5, #1d3a52); }
mark.pink { background: light-dark(#f8d3de, #4f2634); }
.notes { padding-block-start: 1em; border-block-start: 1px solid var(--ink); }
.notes ul { padding: 0; list-style: none; }
.notes li + li { margin-block-start: 1em; }
.notes blockquote { padding-inline-start: 0.8rem; border-inline-start: 4px solid light-dark(#e0b830, #8d7611); }
.notes blockquote.green { border-color: light-dark(#5fa34a, #4c8a3d); }
.notes blockquote.blue { border-color: light-dark(#4c94cb, #3f7ca8); }
.notes blockquote.pink { border-color: light-dark(#d46a8c, #a8506d); }
.notes blockquote + p { margin-block-start: 0.3em; font: 0.9375rem / 1.45 var(--tool); }
footer { padding-block-start: 1em; border-block-start: 1px solid var(--rule); overflow-wrap: anywhere; }
@media print { html { background: none; } body { padding: 0; } article { max-inline-size: none; font-size: 11pt; } figure { break-inside: avoid; } }
`
