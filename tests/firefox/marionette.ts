import { connect, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

export interface Marionette {
  send(command: string, parameters?: object): Promise<unknown>
  close(): void
}

const START_LIMIT_MS = 120_000

interface Waiting {
  readonly resolve: (result: unknown) => void
  readonly reject: (error: Error) => void
}

/** Cuts the stream into its packets, each `LENGTH:JSON`. */
function packets(onPacket: (value: unknown) => void): (data: Buffer) => void {
  let rest = Buffer.alloc(0)
  return (data) => {
    rest = Buffer.concat([rest, data])
    for (let colon = rest.indexOf(':'); colon > 0; colon = rest.indexOf(':')) {
      const end = colon + 1 + Number(rest.subarray(0, colon).toString())
      if (rest.length < end) return
      onPacket(JSON.parse(rest.subarray(colon + 1, end).toString()))
      rest = rest.subarray(end)
    }
  }
}

async function dial(port: number): Promise<Socket> {
  const limit = Date.now() + START_LIMIT_MS
  while (Date.now() < limit) {
    const socket = await new Promise<Socket | null>((resolve) => {
      const attempt = connect(port, '127.0.0.1', () => resolve(attempt))
      attempt.on('error', () => resolve(null))
    })
    if (socket) return socket
    await sleep(200)
  }
  throw new Error('Firefox did not start')
}

/** Firefox's own remote control, which geckodriver speaks too: https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = await dial(port)
  const waiting = new Map<number, Waiting>()
  let last = 0
  await new Promise<void>((greeted) => {
    const onPacket = (packet: unknown) => {
      // The first packet is a greeting, each later one `[1, id, error, result]`.
      if (!Array.isArray(packet)) return greeted()
      const [, id, error, result] = packet
      const asked = waiting.get(id)
      waiting.delete(id)
      if (error) asked?.reject(new Error(`${error.error}: ${error.message}`))
      else asked?.resolve(result)
    }
    socket.on('data', packets(onPacket))
  })
  socket.on('error', () => undefined)
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox went away'))
  })
  return {
    send(command, parameters = {}) {
      last += 1
      const packet = JSON.stringify([0, last, command, parameters])
      socket.write(`${Buffer.byteLength(packet)}:${packet}`)
      return new Promise((resolve, reject) => waiting.set(last, { resolve, reject }))
    },
    close: () => socket.destroy(),
  }
}
