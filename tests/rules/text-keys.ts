import type { Syntax } from './syntax'

/** `{"error": {"tooLarge": "…"}}` has the key `error.tooLarge`; a plural (`{"1": …, "n": …}`) and a message with a description are one key. */
export function textKeys(texts: unknown, prefix = ''): readonly string[] {
  if (typeof texts !== 'object' || texts === null) return [prefix]
  const entries = Object.entries(texts)
  if (entries.some(([name]) => name === 'n' || name === 'message')) return [prefix]
  return entries.flatMap(([name, value]) => textKeys(value, prefix === '' ? name : `${prefix}.${name}`))
}

const escaped = (part: string): string => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** `error.${kind}` stands for a key whose hole is a word the code knows. */
function madeBy(template: readonly string[], key: string, words: ReadonlySet<string>): boolean {
  if (template.every((part) => part === '')) return false
  const holes = new RegExp(`^${template.map(escaped).join('([A-Za-z0-9_-]+)')}$`).exec(key)
  return holes?.slice(1).every((word) => words.has(word)) ?? false
}

/** The keys no code asks for: neither by name nor by a template. The manifest asks by `__MSG_name__`. */
export function unusedKeys(keys: readonly string[], files: readonly Syntax[]): readonly string[] {
  const strings = new Set(files.flatMap((file) => [...file.strings]))
  const words = new Set([...strings, ...files.flatMap((file) => [...file.names])])
  const templates = files.flatMap((file) => file.templates)
  return keys.filter(
    (key) =>
      !strings.has(key) &&
      !strings.has(`__MSG_${key}__`) &&
      !templates.some((template) => madeBy(template, key, words)),
  )
}

/** Strings that look like a key of a known section and are none. */
export function missingKeys(keys: readonly string[], files: readonly Syntax[]): readonly string[] {
  const known = new Set(keys)
  const sections = new Set(
    keys.filter((key) => key.includes('.')).map((key) => key.slice(0, key.indexOf('.'))),
  )
  const looksLikeKey = (text: string) =>
    /^[a-z][A-Za-z]*(\.[A-Za-z0-9]+)+$/.test(text) &&
    !/\.(html|css|js)$/.test(text) &&
    sections.has(text.slice(0, text.indexOf('.')))
  return files
    .flatMap((file) => [...file.strings])
    .filter((text) => (looksLikeKey(text) && !known.has(text)) || isUnknownMessage(text, known))
}

const isUnknownMessage = (text: string, known: ReadonlySet<string>): boolean => {
  const name = /^__MSG_(\w+)__$/.exec(text)?.[1]
  return name !== undefined && !known.has(name)
}
