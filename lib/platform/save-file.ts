import type { ExportFile } from '@/lib/library/export/export-file'

type Bytes = Uint8Array<ArrayBuffer>

interface Sink {
  write(bytes: Bytes): Promise<void>
  close(): Promise<void>
  abort(): Promise<void>
}

type Picker = (asked: {
  readonly suggestedName: string
  readonly types: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[]
}) => Promise<FileSystemFileHandle>

/** Chrome and Edge have it: https://developer.mozilla.org/docs/Web/API/Window/showSaveFilePicker */
function parsePicker(value: unknown): Picker | null {
  return typeof value === 'function' ? (value.bind(globalThis) as Picker) : null
}

/** The browser writes into a file of its own and puts it in place on `close`: what is given up halfway leaves no trace. */
async function pickedFile({ name, type, ending }: ExportFile, pick: Picker): Promise<Sink | null> {
  const handle = await pick({ suggestedName: name, types: [{ accept: { [type]: [`.${ending}`] } }] }).catch(
    (error: unknown) => {
      if (error instanceof DOMException && error.name === 'AbortError') return null
      throw error
    },
  )
  if (!handle) return null
  const stream = await handle.createWritable()
  return {
    write: (bytes) => stream.write(bytes),
    close: () => stream.close(),
    abort: () => stream.abort(),
  }
}

/** How long a browser may need to take over what is to be downloaded. */
const TAKEN_WITHIN = 60_000

/** Its pieces are blobs at once: browsers keep those on the disk when they grow. */
function downloadedFile({ name, type }: ExportFile): Sink {
  let parts: Blob[] = []
  return {
    async write(bytes) {
      parts.push(new Blob([bytes]))
    },
    async close() {
      const address = URL.createObjectURL(new Blob(parts, { type }))
      parts = []
      const link = document.createElement('a')
      link.href = address
      link.download = name
      link.click()
      setTimeout(() => URL.revokeObjectURL(address), TAKEN_WITHIN)
    },
    async abort() {
      parts = []
    },
  }
}

/** Where the reader wants it; `null` when they would rather not. Must be called on the click itself. */
export async function pickFile(file: ExportFile): Promise<Sink | null> {
  const pick = parsePicker(Reflect.get(globalThis, 'showSaveFilePicker'))
  return pick ? pickedFile(file, pick) : downloadedFile(file)
}

/** Among the downloads, without a question: for one story. */
export const downloadFile = async (file: ExportFile): Promise<Sink> => downloadedFile(file)
