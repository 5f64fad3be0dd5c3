import type { ReadText } from './name-mention'
import type { Names } from './names'

// "the Russian defence minister": words of a title before a name.
const longestTitle = 4

/** Who a title alone means; `null` when nobody bears it, or two do. */
export type BearerOf = (title: string) => string | null

/** The words right before a name, from one to all of a short title: "mayor", "Oslo mayor", "the Oslo mayor". */
function titlesBefore(text: string, at: number): readonly string[] {
  const before =
    text
      .slice(Math.max(0, at - 60), at)
      .toLowerCase()
      .split(/[^\p{Alpha}\p{Gr_Ext}'’ -]/u)
      .at(-1) ?? ''
  if (!before.endsWith(' ')) return []
  const words = before.split(' ').filter(Boolean)
  return words.slice(-longestTitle).map((_, index, own) => own.slice(index).join(' '))
}

/** Reads a story's titles: "the Oslo mayor" is Ana Ruiz where it stands before her name, and where she is told to be "mayor of Oslo". */
export function titleBearers(
  blocks: readonly { readonly text: string; readonly reads: readonly ReadText[] }[],
  names: Names,
): BearerOf {
  const bearers = new Map<string, string | null>()
  const add = (title: string, name: string): void => {
    const known = bearers.get(title)
    bearers.set(title, known === undefined || known === name ? name : null)
  }
  for (const { text, reads } of blocks) {
    for (const { at, name } of names.sightings.get(reads[0]?.sentence.block ?? -1) ?? [])
      for (const title of titlesBefore(text, at)) add(title, name)
  }
  const roles = names.people.flatMap(({ name, role }) => (role ? [{ name, role: role.toLowerCase() }] : []))
  return (title) => {
    const own = title.toLowerCase()
    const known = bearers.get(own)
    if (known !== undefined) return known
    // "the mayor" of a "mayor of Oslo"; German makes one word of both: "Stadtpräsidentin", "Präsidentin". "The former president" is not the president.
    const fitting = new Set(
      roles
        .filter(
          ({ role }) =>
            role.startsWith(`${own} `) ||
            own === role ||
            (role.length > 5 && own.endsWith(role) && !own.includes(' ')),
        )
        .map(({ name }) => name),
    )
    // "the ministry" of "Norland’s Defense Ministry"
    for (const { name } of names.organisations) if (name.toLowerCase().endsWith(` ${own}`)) fitting.add(name)
    return fitting.size === 1 ? ([...fitting][0] ?? null) : null
  }
}
