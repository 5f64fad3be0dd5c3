import { browser } from 'wxt/browser'
import { fail, ok, type Result } from '@/lib/base/result'
import type { ScriptError } from '@/lib/protocol/page'

type Script = '/capture.js' | '/light.js'

/** A page whose thread hangs never answers; the slowest honest page needs 4 s (SECURITY.md 2) on a busy machine. */
const PATIENCE = 30_000

/** How a page's script hears what it is asked for: left in the isolated world, where the page can't look. */
const leave = (name: string, value: unknown): void => {
  Reflect.set(globalThis, name, value)
}

function scriptError(error: unknown): ScriptError {
  const message = error instanceof Error ? error.message : String(error)
  // Chrome: "No tab with id: 7."; Firefox: "Invalid tab ID: 7".
  if (/no tab with id|invalid tab id|tab was closed|frame with id 0 was removed/i.test(message)) {
    return { kind: 'tabGone' }
  }
  // Chrome: "Cannot access …", "The extensions gallery cannot be scripted.", "… showing error page"; Firefox: "Missing host permission for the tab".
  const barred = /cannot (access|be scripted)|missing host permission|error page|must request permission/i
  return { kind: barred.test(message) ? 'noAccess' : 'scriptFailed' }
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
