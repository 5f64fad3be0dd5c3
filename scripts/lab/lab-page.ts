import type { BrowserContext, CDPSession, Page, Route } from 'playwright'
import type { Capture } from '@/lib/capture/capture-result'
import type { Trace } from './explain/trace.ts'
import { IsolatedWorld, type Timed } from './isolated-world.ts'
import { inputUrl, type PageInput, type TextInput } from './lab-input.ts'
import { type LabLine, type LabTimings, noTimings } from './lab-line.ts'
import { type PageBytes, pageBytes } from './page-bytes.ts'

export interface LabReading {
  readonly line: LabLine
  readonly capture: Capture | null
  readonly digestCpuMs: number | null
  /** Where it was asked for and there is something to tell. */
  readonly trace?: Trace | null
}

export interface OpenPage {
  readonly input: PageInput
  readonly url: string
  /** Has `ledeLab` in it. */
  readonly world: IsolatedWorld
}

export interface ReadOptions {
  /** As a click finds the page: once and cold, without plain Readability beside it. */
  readonly alone: boolean
  /** Tells what each step did, too. */
  readonly explain: boolean
  /** Steps to leave out, by name. */
  readonly without: readonly string[]
  /** What else is to be done with a page once it is read, while it is open. */
  readonly after: ((open: OpenPage) => Promise<void>) | null
}

/** `script-src 'none'` keeps scripts from running while `<noscript>` parses as it does in a page with scripts; the rest spares requests that would be refused anyway. */
const csp = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; script-src 'none'"

/** One tab of the lab. It serves a page under its own address, and nothing else, and reads it from an isolated world. */
export class LabPage {
  #page: Page
  #cdp: CDPSession
  #script: string
  #served: { readonly url: string; readonly bytes: PageBytes } | null = null
  #readsSoFar = 0
  #timings: LabTimings = noTimings

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

  /** Of the page being read: what is known when it is given up. */
  get timings(): LabTimings {
    return this.#timings
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

  /** Capture beside plain Readability in turns, or alone. */
  async readPage(input: PageInput, { alone, explain, without, after }: ReadOptions): Promise<LabReading> {
    const url = inputUrl(input)
    this.#timings = noTimings
    this.#served = { url, bytes: await pageBytes(input.file) }
    await this.#page.goto(url, { waitUntil: 'domcontentloaded' })
    const world = await IsolatedWorld.open(this.#cdp, this.#script)
    await world.evaluate(`ledeLab.open(${JSON.stringify(input.now)}, ${JSON.stringify(without)})`)
    if (!alone) await world.evaluate(`ledeLab.warm(${JSON.stringify(url)})`)
    const overhead = await world.overhead()
    const call = `ledeLab.capture(${JSON.stringify(url)})`
    const [capture, readability] = alone
      ? [await world.timed(call), null]
      : await this.#sideBySide(world, call, 'ledeLab.readability()')
    this.#timings = {
      captureMs: round(capture.ms),
      captureCpuMs: round(Math.max(0, capture.cpuMs - overhead)),
      readabilityMs: readability && round(readability.ms),
      readabilityCpuMs: readability && round(Math.max(0, readability.cpuMs - overhead)),
      settleMs: null,
      digestMs: null,
    }
    const reading = await this.#finish(
      world,
      `ledeLab.finish(${JSON.stringify(input.id)}, ${JSON.stringify(url)})`,
    )
    await after?.({ input, url, world })
    if (!explain) return reading
    return { ...reading, trace: parseTrace(await world.evaluate(`ledeLab.explain(${JSON.stringify(url)})`)) }
  }

  /** The digest's CPU is its share of the call's: the rest puts the line together. */
  async #finish(world: IsolatedWorld, call: string): Promise<LabReading> {
    const started = performance.now()
    const before = await world.threadTime()
    const { line, capture, settleMs, digestMs } = parseAnswer(await world.evaluate(call))
    const cpuMs = (await world.threadTime()) - before
    const share = digestMs === null ? null : digestMs / (performance.now() - started)
    const known = (ms: number | null) => (ms === null ? null : round(ms))
    const timings = { ...this.#timings, settleMs: known(settleMs), digestMs: known(digestMs) }
    return { line: { ...line, timings }, capture, digestCpuMs: share === null ? null : round(share * cpuMs) }
  }

  /** In turns, so that neither is always the one that finds the page's own data cold. */
  async #sideBySide(world: IsolatedWorld, ours: string, plain: string): Promise<readonly [Timed, Timed]> {
    const oursFirst = this.#readsSoFar++ % 2 === 0
    const first = await world.timed(oursFirst ? ours : plain)
    const second = await world.timed(oursFirst ? plain : ours)
    return oursFirst ? [first, second] : [second, first]
  }

  async readText(input: TextInput): Promise<LabReading> {
    this.#timings = noTimings
    const world = await IsolatedWorld.open(this.#cdp, this.#script)
    const call = `ledeLab.text(${JSON.stringify(input)}, ${JSON.stringify(inputUrl(input))})`
    return { ...(await this.#finish(world, call)), capture: null }
  }
}

const round = (ms: number): number => Math.round(ms * 100) / 100

interface Answer {
  readonly line: LabLine
  readonly capture: Capture | null
  readonly settleMs: number | null
  readonly digestMs: number | null
}

/** What `ledeLab` returned: our own code wrote it in an isolated world, so its shape is not checked again. */
const parseTrace = (json: unknown): Trace | null => JSON.parse(String(json)) as Trace | null

const parseAnswer = (json: unknown): Answer => JSON.parse(String(json)) as Answer
