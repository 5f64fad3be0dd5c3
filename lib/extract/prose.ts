// A line of this many characters is a sentence of a story more often than a label, a link or a button.
const SENTENCE = 80

const linkedLength = (element: Element): number => {
  const links = element.getElementsByTagName('a')
  let length = 0
  for (let index = 0; index < links.length; index++) length += links[index]?.textContent.length ?? 0
  return length
}

// Half a dozen steps ask it of every paragraph; what they take out stands around paragraphs, not in them.
const known = new WeakMap<Element, number>()

/** The characters of a paragraph when it is running text, else 0. */
export function proseOf(paragraph: Element): number {
  let prose = known.get(paragraph)
  if (prose === undefined) {
    const { length } = paragraph.textContent
    prose = length >= SENTENCE && linkedLength(paragraph) < length / 2 ? length : 0
    known.set(paragraph, prose)
  }
  return prose
}

/** How many characters of running text stand in the paragraphs of `root`: the measure of "this is the story itself". */
export function proseLength(root: Element | Document): number {
  const paragraphs = root.getElementsByTagName('p')
  let length = 0
  for (let index = 0; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index]
    if (paragraph) length += proseOf(paragraph)
  }
  return length
}

/** The same for all that stands before an element beside it. */
export function proseBefore(story: Element): number {
  let length = 0
  for (let at = story.previousElementSibling; at; at = at.previousElementSibling) length += proseLength(at)
  return length
}
