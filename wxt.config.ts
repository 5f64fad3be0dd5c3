import { fileURLToPath } from 'node:url'
import { defineConfig } from 'wxt'
import { bodyFinderUses } from './lib/extract/body-finder-uses'
import { dropUnusedMethods } from './scripts/build/drop-unused-methods'
import { emitWorker } from './scripts/build/emit-worker'
import { emptyLists } from './scripts/build/empty-lists'
import { groupChunks } from './scripts/build/group-chunks'

const csp = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' https: data: blob:",
  "font-src 'self'",
  "connect-src 'self' https: http://localhost:* http://127.0.0.1:*",
  "media-src 'none'",
  "object-src 'none'",
  "frame-src 'none'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const everywhere = ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus', 'alarms']

export default defineConfig({
  imports: false,
  publicDir: 'assets/public',
  modules: ['@wxt-dev/i18n/module'],
  i18n: { localesDir: 'assets/locales' },
  // What commands leave behind is no source.
  zip: { excludeSources: ['out/**'] },
  manifestVersion: 3,
  // A quarter of the content script would be methods nobody calls.
  vite: () => ({
    plugins: [
      dropUnusedMethods({ module: 'Readability.js', name: 'Readability', ...bodyFinderUses }),
      // DOMPurify's defaults; `clean` always says what it allows.
      emptyLists({ module: 'purify.es.mjs', lists: ['html$1', 'html', 'svg', 'mathMl', 'xml'] }),
      emitWorker({
        module: '@/lib/platform/digest-worker',
        fileName: 'digest-worker.js',
        beside: 'offscreen',
      }),
    ],
    build: {
      // Chunks come with the extension, from the disk: fetching them ahead gains nothing and costs each page a table of them.
      modulePreload: false,
      // Nothing of a page reaches a log (SECURITY.md 14), whatever a library has to say.
      rolldownOptions: { output: { minify: { compress: { dropConsole: true } } } },
    },
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      const popup = entrypoints.find(({ name }) => name === 'popup')
      const background = entrypoints.find(({ name }) => name === 'background')
      if (!popup || !background) return
      const group = groupChunks({
        page: popup.inputPath.replace(/index\.html$/, 'main.tsx'),
        background: background.inputPath,
        sentences: fileURLToPath(new URL('lib/article/load-sentences.ts', import.meta.url)),
        digest: fileURLToPath(new URL('lib/digest/load-digest.ts', import.meta.url)),
      })
      config.build ??= {}
      config.build.rolldownOptions ??= {}
      config.build.rolldownOptions.output = {
        ...config.build.rolldownOptions.output,
        codeSplitting: { includeDependenciesRecursively: false, groups: [group] },
      }
    },
    'build:manifestGenerated': (_wxt, manifest) => {
      // Firefox opens a sidebar by itself after the install unless told not to: nothing happens until the reader asks.
      if (manifest.sidebar_action) manifest.sidebar_action.open_at_install = false
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: browser === 'firefox' ? everywhere : [...everywhere, 'sidePanel', 'offscreen'],
    optional_permissions: ['tabs', 'bookmarks', ...(browser === 'firefox' ? [] : ['readingList'])],
    // Without TLS only this machine: a weather server the reader runs here.
    optional_host_permissions: ['https://*/*', 'http://localhost/*', 'http://127.0.0.1/*'],
    content_security_policy: { extension_pages: csp },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+L' } },
      'open-panel': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_command_openPanel__',
      },
      'save-page': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_command_savePage__',
      },
      highlight: {
        suggested_key: { default: 'Alt+Shift+H' },
        description: '__MSG_command_highlight__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'lede@lede.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'], optional: ['locationInfo'] },
            },
          },
        }
      : // The newest thing we lean on is URL.parse: https://developer.mozilla.org/docs/Web/API/URL/parse_static
        { minimum_chrome_version: '126' }),
  }),
})
