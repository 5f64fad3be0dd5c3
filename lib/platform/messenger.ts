import * as v from 'valibot'
import { browser } from 'wxt/browser'

type End = 'background' | 'offscreen'
type Answer =
  | { readonly done: true; readonly value: unknown }
  | { readonly done: false; readonly why: string }
type Handler = (input: unknown) => Promise<unknown>
type Input<F> = F extends (input: infer I) => unknown ? I : never

/** The shape of each question's input; a handler sees no other. */
export type Shapes<T> = { readonly [K in keyof T]: v.GenericSchema<unknown, Input<T[K]>> }

interface Message {
  readonly to: End
  readonly name: string
  readonly input: unknown
}

function parseMessage(raw: unknown): Message | null {
  if (typeof raw !== 'object' || raw === null || !('to' in raw) || !('name' in raw)) return null
  const { to, name } = raw
  if ((to !== 'background' && to !== 'offscreen') || typeof name !== 'string') return null
  return { to, name, input: 'input' in raw ? raw.input : undefined }
}

/** A content script carries our id too, but the address of the page it runs in. */
export const isOurPage = (sender: { readonly id?: string; readonly url?: string }): boolean =>
  sender.id === browser.runtime.id && (sender.url?.startsWith(browser.runtime.getURL('/')) ?? false)

async function answer(handler: Handler, shape: v.GenericSchema, input: unknown): Promise<Answer> {
  const parsed = v.safeParse(shape, input)
  if (!parsed.success) return { done: false, why: 'malformed' }
  try {
    return { done: true, value: await handler(parsed.output) }
  } catch (error) {
    // A bug on this side: the asker must not wait for ever, and gets no page content (SECURITY.md 14).
    return { done: false, why: error instanceof Error ? error.name : 'unknown' }
  }
}

/** Answers what other pages of the extension ask of this end. Call it once, synchronously, at the top. */
export function serve<T extends object>(handlers: T, shapes: Shapes<T>, end: End = 'background'): void {
  const table = new Map(Object.entries(handlers) as [string, Handler][])
  const inputs = new Map(Object.entries(shapes) as [string, v.GenericSchema][])
  browser.runtime.onMessage.addListener((raw: unknown, sender, respond) => {
    const message = parseMessage(raw)
    if (message?.to !== end || !isOurPage(sender)) return undefined
    const handler = table.get(message.name)
    const shape = inputs.get(message.name)
    if (!handler || !shape) return undefined
    void answer(handler, shape, message.input).then(respond)
    return true
  })
}

/** The worker may be stopped between a message and its answer; every command may be asked twice. The page without a window goes only when we close it: what it didn't answer must not be asked of the next one. */
async function send(message: Message): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(message)
  } catch (error) {
    if (message.to !== 'background') throw error
    return await browser.runtime.sendMessage(message)
  }
}

function connect<T extends object>(to: End): T {
  const ask = async (name: string, input: unknown) => {
    const given = (await send({ to, name, input })) as Answer | undefined
    if (given?.done) return given.value
    throw new Error(`${to}.${name}: ${given?.why ?? 'no answer'}`)
  }
  return new Proxy({} as T, {
    get: (_, name) =>
      typeof name === 'string' && name !== 'then' ? (input: unknown) => ask(name, input) : undefined,
  })
}

export const toBackground = <T extends object>(): T => connect<T>('background')
export const toOffscreen = <T extends object>(): T => connect<T>('offscreen')
