/** An object of parsed JSON, read by name only: no field of it is ever merged into anything (SECURITY.md 10). */
export interface Fields {
  readonly get: (name: string) => unknown
  readonly text: (...names: readonly string[]) => string
  readonly list: (name: string) => readonly unknown[]
  /** true, 1 and "1" are yes. */
  readonly flag: (...names: readonly string[]) => boolean
}

const none: Fields = { get: () => undefined, text: () => '', list: () => [], flag: () => false }

export function fieldsOf(value: unknown): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return none
  const fields = new Map<string, unknown>(Object.entries(value))
  const first = (names: readonly string[]) =>
    names.map((name) => fields.get(name)).find((field) => field != null)
  return {
    get: (name) => fields.get(name),
    text: (...names) => {
      const found = names
        .map((name) => fields.get(name))
        .find((field) => typeof field === 'string' && field !== '')
      return typeof found === 'string' ? found : ''
    },
    list: (name) => {
      const field = fields.get(name)
      return Array.isArray(field) ? field : []
    },
    flag: (...names) => {
      const field = first(names)
      return field === true || field === 1 || field === '1' || field === 'true'
    },
  }
}

/** Tags as most exports have them: words, or objects that name themselves. */
export const tagNames = (tags: readonly unknown[]): readonly string[] =>
  tags.flatMap((tag) => {
    const name = typeof tag === 'string' ? tag : fieldsOf(tag).text('name', 'label', 'title')
    return name === '' ? [] : [name]
  })
