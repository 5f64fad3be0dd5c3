import { browser } from 'wxt/browser'
import { fail, ok, type Result } from '@/lib/base/result'
import type { ScriptError } from '@/lib/protocol/page'

type Script = '/capture.js' | '/light.js' | '/mark.js'

/** A page whose thread hangs never answers; the slowest honest page needs 4 s (SECURITY.md 2) on a busy machine. */
const PATIENCE = 30_000

/** How a page's script hears what it is asked for: left in the isolated world, where the page can't look. */
const leave = (name: string, value: unknown): void => {
  Reflect.set(globalThis, name, value)
}

/** The browsers' own words, as seen in Chromium 156 and Firefox 153; the first that fits. */
const refusals: readonly (readonly [words: RegExp, kind: ScriptError['kind']])[] = [
  [/no tab with id|invalid tab id|tab was closed|frame with id 0 was removed/i, 'tabGone'],
  [/cannot access a [\w-]+:\/\/ url|extensionssettings policy|error page/i, 'browserPage'],
  [/gallery cannot be scripted/i, 'storePage'],
  [/cannot access|missing host permission|must request permission/i, 'noAccess'],
]

function scriptError(error: unknown): ScriptError {
  const message = error instanceof Error ? error.message : String(error)
  return { kind: refusals.find(([words]) => words.test(message))?.[1] ?? 'scriptFailed' }
}

const tooLong = (): Promise<never> =>
  new Promise((_, reject) => setTimeout(() => reject(new Error('no answer')), PATIENCE))

/** Runs one of our scripts in a tab's own document (frame 0) and brings its answer, which is outside data. */
export async function runInPage(
  tabId: number,
  script: Script,
  ask: unknown,
): Promise<Result<unknown, ScriptError>> {
  const target = { tabId, frameIds: [0] }
  try {
    const run = async () => {
      await browser.scripting.executeScript({ target, func: leave, args: ['ledeAsk', ask] })
      return await browser.scripting.executeScript({ target, files: [script] })
    }
    const [injected] = await Promise.race([run(), tooLong()])
    return ok(injected?.result)
  } catch (error) {
    return fail(scriptError(error))
  }
}
