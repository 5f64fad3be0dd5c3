import { repeat } from './repeat.ts'

// What stands around the stories of 461 news pages of 339 publishers, in the median: 900 elements, of which 150 links, 38 scripts, 17 pictures and 70 parts of icons.
const MENU = 70
const TEASERS = 24
const SCRIPTS = 30
const ICONS = 20

const icon = '<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M4 4h16v16H4z"/><path d="M8 8h8"/></svg>'

const script = (index: number): string =>
  `<script>window.slots=window.slots||[];slots.push({id:"slot-${index}",sizes:[[300,250],[728,90]],target:{page:"story"}});${'/* measured */'.repeat(40)}</script>`

const styles = repeat(
  120,
  (index) => `.site-box-${index}{margin:0 auto;max-width:${600 + index}px;color:#2${index % 10}2}`,
)

const menu = `<header class="site-head"><nav><ul>${repeat(MENU, (index) => `<li class="menu-item"><a href="/section-${index}">Section ${index}</a></li>`)}</ul></nav>
<div class="tools">${repeat(ICONS, (index) => `<button class="tool tool-${index}">${icon}</button>`)}</div></header>`

const teaser = (index: number): string =>
  `<div class="card card--${index % 3}"><a class="card__link" href="/${index % 7}/what-the-town-said-of-story-${1000 + index}"><img class="card__picture" src="/pictures/${index}.jpg" width="320" height="180" alt=""><h3 class="card__title">What the town said of story number ${index}</h3></a><p class="card__dek">One sentence tells what it is about, and no more than that.</p><span class="card__time">${1 + (index % 11)} hours ago</span></div>`

const foot = `<aside class="side"><h2 class="side__title">Latest</h2>${repeat(TEASERS / 2, teaser)}</aside>
<section class="more"><h2 class="more__title">Most read</h2>${repeat(TEASERS / 2, (index) => teaser(TEASERS + index))}</section>
<footer class="site-foot">${repeat(40, (index) => `<div class="foot__cell"><a href="/about-${index}">About ${index}</a></div>`)}</footer>
${repeat(SCRIPTS, script)}`

/** A page of ours as a newspaper serves it: with menu, icons, teasers, foot, styles and scripts around the story. Ours are written bare, to be read by people; a machine's cost for them is its fixed cost. */
export const ordinaryPage = (html: string): string =>
  html
    .replace(/(?=<\/head>)/i, `<style>${styles}</style>${repeat(8, script)}`)
    .replace(/<body[^>]*>/i, (body) => `${body}${menu}`)
    .replace(/(?=<\/body>)/i, () => foot)
