import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

const gzipped = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length

// `import{a}from"./x.js"`, `import"./x.js"`, `export{a}from"./x.js"`; not `import("./x.js")`, which waits to be called.
const staticImport = /(?:^|[;}\s])(?:import|export)\s*(?:[\w*${},\s]+?\s*from\s*)?["'](\.{1,2}\/[^"']+)["']/g

/** Scripts and all they import statically. */
function withImports(scripts: readonly string[]): readonly string[] {
  const found = new Set<string>()
  const visit = (file: string): void => {
    if (found.has(file)) return
    found.add(file)
    for (const [, path] of readFileSync(file, 'utf8').matchAll(staticImport)) {
      if (path) visit(join(dirname(file), path))
    }
  }
  for (const script of scripts) visit(script)
  return [...found]
}

/** The scripts a page loads before any of its code runs: its module scripts and all they import statically. */
export function scriptsOf(folder: string, page: string): readonly string[] {
  const html = readFileSync(join(folder, page), 'utf8')
  const tags = html.matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="([^"]+\.js)"/g)
  return withImports([...tags].flatMap(([, path]) => (path ? [join(folder, path)] : [])))
}

/** Summary and facts of an article in English, the language with the most words: what is loaded for them besides the popup and the sentences, which they share with all that speaks of sentences. */
export function digestScripts(folder: string): readonly string[] {
  const chunks = join(folder, 'chunks')
  const named = (pattern: RegExp) =>
    withImports(
      readdirSync(chunks)
        .filter((file) => pattern.test(file))
        .map((file) => join(chunks, file)),
    )
  const shared = new Set([...scriptsOf(folder, 'popup.html'), ...named(/^load-sentences-/)])
  return named(/^(?:load-digest|words-english)-/).filter((file) => !shared.has(file))
}

export const kilobytes = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + gzipped(file), 0) / 1000
