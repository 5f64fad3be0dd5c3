import type { Plugin } from 'vite'

interface Options {
  readonly module: string
  readonly fileName: string
  /** A page of the build whose chunks it shares. */
  readonly beside: string
}

/** Builds a module worker along with the pages, so that both load the same chunks: Vite's own `new Worker(new URL(…))` builds it apart, with a second copy of all it imports. */
export const emitWorker = ({ module, fileName, beside }: Options): Plugin => ({
  name: `emit-${fileName}`,
  apply: 'build',
  buildStart({ input }) {
    if (!Array.isArray(input) && beside in input) this.emitFile({ type: 'chunk', id: module, fileName })
  },
})
