const people = ['Ann Lee', 'Omar Haddad', 'Ruth Novak', 'Peter Obi', 'Mara Quist', 'Ivan Petrov', 'Lena Moss']
const towns = ['Halden', 'Corwen', 'Marsh End', 'Port Ellis', 'Norway', 'Kenya']
const bodies = ['the Harbour Board', 'the Transport Ministry', 'Dale County Council', 'the Water Agency']
const days = ['Monday', 'late Tuesday', 'last month', 'March 3', 'Oct. 7, 2024', 'two weeks ago']

/** Sentences as papers write them, each with a number of its own, so that none repeats another. */
function paragraph(index: number): string {
  const of = (list: readonly string[], step: number) => list[(index * step) % list.length] ?? ''
  const count = 100 + ((index * 37) % 900)
  return [
    `${of(people, 1)}, who runs the ferry office in ${of(towns, 5)}, said on ${of(days, 1)} that more than ${count} boats had been counted at pier ${index + 1} since the storm.`,
    `“We will open gate ${index + 1} again when the water falls,” ${of(people, 3)} told reporters in ${of(towns, 1)}.`,
    `The repair costs about $${count}.5 million, according to ${of(bodies, 1)}, which expects the work to last ${(index % 11) + 2} months.`,
  ].join(' ')
}

const wordsIn = (text: string) => text.split(' ').length

/** A story of so many words, more than any newsroom writes. */
export function longParagraphs(words: number): readonly string[] {
  const story: string[] = []
  for (let left = words; left > 0; left -= wordsIn(story.at(-1) ?? '')) story.push(paragraph(story.length))
  return story
}

/** The same as a page. */
export function longStory(words: number): string {
  const published = '2026-04-07T08:00:00Z'
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>Every boat of the coast, counted</title>
<meta property="og:type" content="article">
<meta property="article:published_time" content="${published}">
</head><body><article><h1>Every boat of the coast, counted</h1>
<time datetime="${published}">7 April 2026</time>
${longParagraphs(words)
  .map((text) => `<p>${text}</p>`)
  .join('\n')}
</article></body></html>`
}
