import type { BrowserContext, Page } from 'playwright'
import { bundleInPage } from '#scripts/lab/bundle-in-page.ts'
import { english } from '#scripts/lab/english.ts'
import type { LabLine } from '#scripts/lab/lab-line.ts'
import { printReading } from '#scripts/lab/print-reading.ts'
import { thisPaper } from '#scripts/lab/this-paper.ts'

export interface Told {
  readonly text: string
  /** For `reader.html?id=…`; `null` when the page was no article. */
  readonly articleId: string | null
}

const waitForReading = `(async () => {
  for (let tries = 0; tries < 300; tries++) {
    const kept = await chrome.storage.session.get(null)
    const reading = Object.entries(kept).find(([key]) => key.startsWith('reading:'))
    if (reading) return JSON.stringify(reading[1])
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  return 'null'
})()`

/** What the background keeps for the window in `storage.session`, as JSON; waits until it is there. */
export const keptReading = async (popup: Page): Promise<string> =>
  String(await popup.evaluate(waitForReading))

/** The lab's own words back: our code wrote them, so their shape is not checked again. */
const parseTold = (json: unknown): { readonly line: LabLine; readonly articleId: string | null } =>
  JSON.parse(String(json)) as { readonly line: LabLine; readonly articleId: string | null }

/** A kept reading in words for a terminal. The digest is computed where it is shown: here, in a blank tab, which closes an open popup. */
export async function tellReading(context: BrowserContext, reading: string): Promise<Told> {
  const blank = await context.newPage()
  try {
    await blank.evaluate(await bundleInPage())
    const { line, articleId } = parseTold(await blank.evaluate(`ledeLab.tell(${JSON.stringify(reading)})`))
    const error = line.error && { ...line.error, message: english(line.error.message) }
    return { text: printReading({ ...line, error }, thisPaper()), articleId }
  } finally {
    await blank.close()
  }
}
