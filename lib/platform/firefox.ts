import { browser } from 'wxt/browser'

/** What Firefox has and the types we build with don't know. */
interface Firefox {
  readonly sidebarAction?: { open(): Promise<void> }
  readonly commands: { openShortcutSettings?(): Promise<void> }
  readonly permissions: { request(asked: { data_collection: readonly string[] }): Promise<boolean> }
}

const parseFirefox = (api: unknown): Firefox | null => (import.meta.env.FIREFOX ? (api as Firefox) : null)
const firefox = (): Firefox | null => parseFirefox(browser)

/** Must be called before anything is awaited in the handler of a click. */
export const openSidebar = (): Promise<void> | undefined => firefox()?.sidebarAction?.open()

/** Since Firefox 137; `null` in other browsers, which have an address for it. */
export const openAddonShortcuts = (): Promise<void> | undefined =>
  firefox()?.commands.openShortcutSettings?.()

/** Firefox asks before data of a kind leaves the device (AMO policy since November 2025); others have no such question. */
export const requestDataConsent = (kind: 'locationInfo'): Promise<boolean> | undefined =>
  firefox()?.permissions.request({ data_collection: [kind] })
