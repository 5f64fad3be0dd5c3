const sentence =
  'The harbour office said on Tuesday that the two piers, closed since March, would open again. '

/** A small story built by hand: run once or twice over it, the code is compiled before a real page is timed. */
export function warmUpDocument(): Document {
  const page = document.implementation.createHTMLDocument('Piers open again')
  const article = page.createElement('article')
  for (let i = 0; i < 12; i++) {
    const paragraph = page.createElement('p')
    paragraph.textContent = sentence.repeat(4)
    article.append(paragraph)
  }
  const list = page.createElement('ul')
  for (let i = 0; i < 6; i++) {
    const link = page.createElement('a')
    link.href = `https://lede.invalid/${i}`
    link.textContent = `Story number ${i} of the day`
    const item = page.createElement('li')
    item.append(link)
    list.append(item)
  }
  page.body.append(article, list)
  return page
}
