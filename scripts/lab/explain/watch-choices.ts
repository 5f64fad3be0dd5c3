import { join } from 'node:path'
import type { Plugin } from 'vite'
import { root } from '#scripts/root.ts'

const finders = join(root, 'lib', 'extract')

/** In the lab every field's finder asks a `best` that can be listened to: the extension's own carries nothing for it. */
export const watchChoices = (): Plugin => ({
  name: 'watch-choices',
  enforce: 'pre',
  resolveId: (source, importer) =>
    source === './candidate' && importer?.startsWith(finders)
      ? join(root, 'scripts', 'lab', 'explain', 'told-choices.ts')
      : null,
})
