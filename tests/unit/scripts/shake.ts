import { parseSync } from 'vite'
import { dropUnusedMethods } from '#scripts/build/drop-unused-methods.ts'

/** What the build's plugin makes of a module. */
export function shake(options: Parameters<typeof dropUnusedMethods>[0], code: string): string {
  const context = { parse: (text: string) => parseSync('module.js', text).program }
  const transform = dropUnusedMethods(options).transform as unknown as (
    this: typeof context,
    code: string,
    id: string,
  ) => { readonly code: string } | null
  return transform.call(context, code, `/x/${options.module}`)?.code ?? ''
}
