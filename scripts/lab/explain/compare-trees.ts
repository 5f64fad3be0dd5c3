import { nameOf, type PageTree, wordsOf } from './page-tree.ts'
import type { Deed } from './trace.ts'

/** More of why an element was taken than the step's own reason. */
export type Why = (element: Element) => string | null

const deed = (did: Deed['did'], element: Element, why: string | null): Deed => ({
  did,
  what: nameOf(element),
  ...wordsOf(element.textContent),
  why,
})

/** What a step did, told from outside: by which elements are gone, elsewhere, new or changed. Nothing is told again of what stood inside. */
export function compareTrees(before: PageTree, after: PageTree, why: Why): readonly Deed[] {
  const gone = new Set([...before.elements.keys()].filter((element) => !after.elements.has(element)))
  return [
    ...removed(before, after, gone, why),
    ...moved(before, after, gone),
    ...added(before, after),
    ...changed(before, after),
  ]
}

function removed(before: PageTree, after: PageTree, gone: ReadonlySet<Element>, why: Why): readonly Deed[] {
  const survived = new Set([...after.elements.keys()].map((element) => before.elements.get(element)?.parent))
  const isEmptied = (element: Element) => survived.has(element) && element.textContent.trim() === ''
  return [...gone]
    .filter((element) => !element.parentElement || !gone.has(element.parentElement))
    .map((element) => deed(isEmptied(element) ? 'unwrapped' : 'removed', element, why(element)))
}

function moved(before: PageTree, after: PageTree, gone: ReadonlySet<Element>): readonly Deed[] {
  return [...after.elements].flatMap(([element, { parent }]) => {
    const was = before.elements.get(element)
    if (!was || !parent || was.parent === parent) return []
    // Its box was taken away from around it, or another was put in its place: that is told of the box.
    if (was.parent && gone.has(was.parent)) {
      const outer = before.elements.get(was.parent)?.parent
      if (outer === parent || !before.elements.has(parent)) return []
    }
    return [deed('moved', element, `into ${nameOf(parent)}`)]
  })
}

const added = (before: PageTree, after: PageTree): readonly Deed[] =>
  [...after.elements]
    .filter(([element, { parent }]) => !before.elements.has(element) && parent && before.elements.has(parent))
    .map(([element, { parent }]) => deed('added', element, parent && `in ${nameOf(parent)}`))

const changed = (before: PageTree, after: PageTree): readonly Deed[] =>
  [...after.elements].flatMap(([element, { attributes }]) => {
    const was = before.elements.get(element)?.attributes
    if (!was) return []
    const names = [...new Set([...was.keys(), ...attributes.keys()])].filter(
      (name) => was.get(name) !== attributes.get(name),
    )
    const told = names.map((name) => (attributes.has(name) ? name : `no ${name}`)).join(', ')
    return names.length > 0 ? [deed('changed', element, told)] : []
  })
