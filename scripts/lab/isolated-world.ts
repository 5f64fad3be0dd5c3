import type { CDPSession } from 'playwright'

export interface Timed {
  readonly ms: number
  readonly cpuMs: number
}

/** Where the reading code runs beside a page, out of reach of its scripts, with a clock for the main thread. */
export class IsolatedWorld {
  #cdp: CDPSession
  #contextId: number

  private constructor(cdp: CDPSession, contextId: number) {
    this.#cdp = cdp
    this.#contextId = contextId
  }

  /** The session needs `Performance.enable` with `timeDomain: 'threadTicks'`. */
  static async open(cdp: CDPSession, script: string): Promise<IsolatedWorld> {
    const { frameTree } = await cdp.send('Page.getFrameTree')
    const { executionContextId } = await cdp.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'lede',
    })
    const world = new IsolatedWorld(cdp, executionContextId)
    await world.evaluate(script)
    return world
  }

  async evaluate(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await this.#cdp.send('Runtime.evaluate', {
      expression,
      contextId: this.#contextId,
      returnByValue: true,
      awaitPromise: true,
    })
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    }
    return result.value
  }

  async threadTime(): Promise<number> {
    const { metrics } = await this.#cdp.send('Performance.getMetrics')
    return (metrics.find((metric) => metric.name === 'ThreadTime')?.value ?? Number.NaN) * 1000
  }

  /** Main-thread CPU of one call, read around it. */
  async timed(expression: string): Promise<Timed> {
    const before = await this.threadTime()
    const ms = Number(await this.evaluate(expression))
    return { ms, cpuMs: (await this.threadTime()) - before }
  }

  /** What reading the clock around a call costs by itself (about 1 ms): the least of three empty calls. */
  async overhead(): Promise<number> {
    const empty = [await this.timed('0'), await this.timed('0'), await this.timed('0')]
    return Math.min(...empty.map((each) => each.cpuMs))
  }
}
