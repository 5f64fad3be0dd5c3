import { fakeBrowser } from 'wxt/testing/fake-browser'
import 'fake-indexeddb/auto'

// Imported first: `wxt/browser` takes the browser it finds when it is loaded.
Reflect.set(globalThis, 'chrome', fakeBrowser)
