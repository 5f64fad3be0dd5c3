import { repeat } from './repeat.ts'

const words =
  'The harbour board met again on Tuesday evening to hear what the storm had cost the town and who would pay for the new sea wall that engineers have asked for since the flood of ten years ago'.split(
    ' ',
  )

/** Different words for every number, the same for the same one. */
const sentence = (seed: number): string =>
  `${Array.from({ length: 14 + (seed % 9) }, (_, i) => words[(seed * 7 + i * 3) % words.length]).join(' ')}.`

const paragraph = (seed: number): string =>
  `<p>${Array.from({ length: 4 }, (_, i) => sentence(seed * 5 + i)).join(' ')} <a href="/story/${seed}">${sentence(seed)}</a></p>`

const teaser = (seed: number): string =>
  `<li class="teaser"><div class="card"><a href="/news/${seed}"><img src="/pictures/${seed}.jpg" alt=""><h3>${sentence(seed)}</h3></a><span class="meta">${seed % 12} hours ago</span></div></li>`

/** A long story in a heavy page: menu, boxes between the paragraphs, two rails and comments. */
export const longPage = (paragraphs: number): string => `<!doctype html>
<html lang="en"><head><title>What the storm cost | The Shore Times</title>
<meta property="og:title" content="What the storm cost"><meta property="article:published_time" content="2025-02-11T08:00:00Z">
<meta name="author" content="Ines Marlow"></head><body>
<header><nav><ul>${repeat(120, (i) => `<li><a href="/section/${i}">Section ${i}</a></li>`)}</ul></nav></header>
<main><article><h1>What the storm cost</h1><p class="byline">By Ines Marlow</p>
${repeat(paragraphs, (i) => paragraph(i) + (i % 5 === 4 ? `<aside class="newsletter"><h4>Sign up</h4><p>${sentence(i)}</p></aside>` : ''))}
</article></main>
<aside><h2>Latest</h2><ul>${repeat(60, teaser)}</ul><h2>Most read</h2><ol>${repeat(40, teaser)}</ol></aside>
<section class="comments">${repeat(200, (i) => `<div class="comment"><b>Reader ${i}</b><p>${sentence(i)}</p></div>`)}</section>
<footer>${repeat(80, (i) => `<a href="/about/${i}">About ${i}</a>`)}</footer>
</body></html>`
