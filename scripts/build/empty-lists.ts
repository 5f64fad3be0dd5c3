import type { Plugin } from 'vite'

interface Options {
  /** The end of the module's path. */
  readonly module: string
  /** Constants of the module, each written `const NAME = freeze([…])`. */
  readonly lists: readonly string[]
}

/** Empties lists of what is allowed by default, for a module that is always told what is allowed: should it ever read them, it would allow less, never more. */
export const emptyLists = ({ module, lists }: Options): Plugin => ({
  name: `empty-lists-of-${module}`,
  apply: 'build',
  transform(code, id) {
    if (!id.split('?')[0]?.endsWith(module)) return null
    return {
      code: lists.reduce((rest, name) => emptied(rest, name, module), code),
      map: null,
    }
  },
})

function emptied(code: string, name: string, module: string): string {
  const list = new RegExp(`(\\bconst ${name.replace('$', '\\$')} = freeze\\(\\[)[^\\]]*(?=\\]\\))`)
  if (!list.test(code)) throw new Error(`${module} no longer has a list called ${name}.`)
  return code.replace(list, '$1')
}
