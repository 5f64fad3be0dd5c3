import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

const gzipped = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length

// `import{a}from"./x.js"`, `import"./x.js"`, `export{a}from"./x.js"`; not `import("./x.js")`, which waits to be called.
const staticImport = /(?:^|[;}\s])(?:import|export)\s*(?:[\w*${},\s]+?\s*from\s*)?["'](\.{1,2}\/[^"']+)["']/g

/** The scripts a page loads before any of its code runs: its module scripts and all they import statically. */
export function scriptsOf(folder: string, page: string): readonly string[] {
  const html = readFileSync(join(folder, page), 'utf8')
  const found = new Set<string>()
  const visit = (file: string): void => {
    if (found.has(file)) return
    found.add(file)
    for (const [, path] of readFileSync(file, 'utf8').matchAll(staticImport)) {
      if (path) visit(join(dirname(file), path))
    }
  }
  const tags = html.matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="([^"]+\.js)"/g)
  for (const [, path] of tags) if (path) visit(join(folder, path))
  return [...found]
}

export const kilobytes = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + gzipped(file), 0) / 1000
