import * as v from 'valibot'
import { browser } from 'wxt/browser'

const KEY = 'backup'

const note = v.object({ backedUpAt: v.nullable(v.string()), dismissedAt: v.nullable(v.string()) })

/** Background only. When the list was last written out, for the reminder. */
export async function storeBackupNote(part: { readonly backedUpAt: string }): Promise<void> {
  const found: Record<string, unknown> = await browser.storage.local.get(KEY)
  const before = v.safeParse(v.object({ v: v.literal(1), data: note }), found[KEY])
  const data = { ...(before.success ? before.output.data : { dismissedAt: null }), ...part }
  await browser.storage.local.set({ [KEY]: { v: 1, data } })
}
