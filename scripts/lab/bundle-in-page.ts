import { join } from 'node:path'
import { build } from 'vite'
import { root } from '#scripts/root.ts'
import { watchChoices } from './explain/watch-choices.ts'

/** A module and all it imports as one script, the extension's own modules built by the extension's own bundler; the reading code, if no other is named. */
export async function bundleInPage(entry = join(root, 'scripts', 'lab', 'in-page.ts')): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    plugins: [watchChoices()],
    build: {
      write: false,
      // Names stay readable in the stack of an error line.
      minify: false,
      target: 'esnext',
      lib: { entry, formats: ['iife'], name: 'ledeLabBundle' },
    },
  })
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((each) =>
    'output' in each ? each.output : [],
  )
  const chunk = outputs.find((output) => output.type === 'chunk')
  if (!chunk) throw new Error('The bundler gave no script')
  return chunk.code
}
