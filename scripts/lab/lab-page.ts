import type { BrowserContext, CDPSession, Page, Route } from 'playwright'
import type { Capture } from '@/lib/capture/capture-result'
import { inputUrl, type PageInput, type TextInput } from './lab-input.ts'
import { type LabLine, noTimings } from './lab-line.ts'
import { type PageBytes, pageBytes } from './page-bytes.ts'

export interface LabReading {
  readonly line: LabLine
  readonly capture: Capture | null
}

/** `script-src 'none'` keeps scripts from running while `<noscript>` parses as it does in a page with scripts; the rest spares requests that would be refused anyway. */
const csp = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; script-src 'none'"

interface Timed {
  readonly ms: number
  readonly cpuMs: number
}

/** One tab of the lab. It serves a page under its own address, and nothing else, and reads it from an isolated world. */
export class LabPage {
  #page: Page
  #cdp: CDPSession
  #script: string
  #served: { readonly url: string; readonly bytes: PageBytes } | null = null
  #readsSoFar = 0

  private constructor(page: Page, cdp: CDPSession, script: string) {
    this.#page = page
    this.#cdp = cdp
    this.#script = script
  }

  static async open(context: BrowserContext, script: string): Promise<LabPage> {
    const page = await context.newPage()
    const cdp = await context.newCDPSession(page)
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
    const lab = new LabPage(page, cdp, script)
    page.on('dialog', (dialog) => void dialog.dismiss().catch(() => {}))
    await page.route('**/*', (route) => lab.#answer(route))
    return lab
  }

  /** Rejects when the renderer dies. */
  crashed(): Promise<never> {
    return new Promise((_, reject) => {
      this.#page.once('crash', () => reject(new Error('The page crashed the browser tab.')))
    })
  }

  async close(): Promise<void> {
    await this.#page.close()
  }

  async #answer(route: Route): Promise<void> {
    const served = this.#served
    const request = route.request()
    const isThePage = request.isNavigationRequest() && request.frame() === this.#page.mainFrame()
    // An aborted navigation leaves the page as it is; a blocked one would put an error page in its place.
    if (!served || !isThePage) return route.abort(isThePage ? 'aborted' : 'blockedbyclient')
    // Once only: a page that refreshes or moves on stays as it was first served.
    this.#served = null
    await route.fulfill({
      status: 200,
      headers: { 'content-type': served.bytes.contentType, 'content-security-policy': csp },
      body: served.bytes.body,
    })
  }

  async #isolatedWorld(): Promise<number> {
    const { frameTree } = await this.#cdp.send('Page.getFrameTree')
    const { executionContextId } = await this.#cdp.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'lede',
    })
    await this.#evaluate(executionContextId, this.#script)
    return executionContextId
  }

  async #evaluate(contextId: number, expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await this.#cdp.send('Runtime.evaluate', {
      expression,
      contextId,
      returnByValue: true,
      awaitPromise: true,
    })
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    }
    return result.value
  }

  async #threadTime(): Promise<number> {
    const { metrics } = await this.#cdp.send('Performance.getMetrics')
    return (metrics.find((metric) => metric.name === 'ThreadTime')?.value ?? Number.NaN) * 1000
  }

  /** Main-thread CPU of one call, read around it. */
  async #timed(contextId: number, expression: string): Promise<Timed> {
    const before = await this.#threadTime()
    const ms = Number(await this.#evaluate(contextId, expression))
    return { ms, cpuMs: (await this.#threadTime()) - before }
  }

  /** What reading the clock around a call costs by itself (about 1 ms): the least of three empty calls. */
  async #overhead(contextId: number): Promise<number> {
    const empty = [
      await this.#timed(contextId, '0'),
      await this.#timed(contextId, '0'),
      await this.#timed(contextId, '0'),
    ]
    return Math.min(...empty.map((each) => each.cpuMs))
  }

  /** Capture beside plain Readability, or, `alone`, as a click finds the page: once and cold. */
  async readPage(input: PageInput, { alone }: { readonly alone: boolean }): Promise<LabReading> {
    const url = inputUrl(input)
    this.#served = { url, bytes: await pageBytes(input.file) }
    await this.#page.goto(url, { waitUntil: 'domcontentloaded' })
    const world = await this.#isolatedWorld()
    const layOut = 'document.documentElement.getBoundingClientRect()'
    await this.#evaluate(world, alone ? layOut : `ledeLab.prepare(${JSON.stringify(url)})`)
    const overhead = await this.#overhead(world)
    const call = `ledeLab.capture(${JSON.stringify(url)}, ${JSON.stringify(input.now)})`
    const [capture, readability] = alone
      ? [await this.#timed(world, call), null]
      : await this.#sideBySide(world, call, 'ledeLab.readability()')
    const finish = `ledeLab.finish(${JSON.stringify(input.id)}, ${JSON.stringify(url)})`
    const { line, capture: raw, digestMs } = parseAnswer(await this.#evaluate(world, finish))
    const timings = {
      captureMs: round(capture.ms),
      captureCpuMs: round(Math.max(0, capture.cpuMs - overhead)),
      readabilityMs: readability && round(readability.ms),
      readabilityCpuMs: readability && round(Math.max(0, readability.cpuMs - overhead)),
      digestMs: digestMs === null ? null : round(digestMs),
    }
    return { line: { ...line, timings }, capture: raw }
  }

  /** In turns, so that neither is always the one that finds the page's own data cold. */
  async #sideBySide(world: number, ours: string, plain: string): Promise<readonly [Timed, Timed]> {
    const oursFirst = this.#readsSoFar++ % 2 === 0
    const first = await this.#timed(world, oursFirst ? ours : plain)
    const second = await this.#timed(world, oursFirst ? plain : ours)
    return oursFirst ? [first, second] : [second, first]
  }

  async readText(input: TextInput): Promise<LabReading> {
    const world = await this.#isolatedWorld()
    const call = `ledeLab.text(${JSON.stringify(input)}, ${JSON.stringify(inputUrl(input))})`
    const { line, digestMs } = parseAnswer(await this.#evaluate(world, call))
    return { line: { ...line, timings: { ...noTimings, digestMs } }, capture: null }
  }
}

const round = (ms: number): number => Math.round(ms * 100) / 100

/** What `ledeLab.finish` returned: our own code wrote it in an isolated world, so its shape is not checked again. */
function parseAnswer(json: unknown): LabReading & { readonly digestMs: number | null } {
  return JSON.parse(String(json)) as LabReading & { readonly digestMs: number | null }
}
