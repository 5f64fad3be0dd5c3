import { unwrap } from 'idb'
import type { Store, Transaction } from './database-schema'

export const isOfList = (name: string): boolean => name === 'library' || name === 'bodies'

/** Whoever writes a line or a text leaves a note for the index in the same transaction, without having to think of it: else a story could be saved and never found. */
export function withNotes<S extends Store>(transaction: Transaction<S>): Transaction<S> {
  const due = unwrap(transaction).objectStore('due')
  // A text that waits to be indexed waits still when its line is written after it.
  const note = (id: string, text: boolean): void => {
    const reading = due.get(id)
    reading.onsuccess = () =>
      due.put({ id, note: crypto.randomUUID(), text: text || reading.result?.text === true })
  }
  const noting = (name: string, store: object): object =>
    new Proxy(store, {
      get(target, property) {
        const value: unknown = Reflect.get(target, property)
        if (typeof value !== 'function') return value
        const writes = property === 'put' || property === 'add' || property === 'delete'
        return (first: unknown, ...rest: unknown[]) => {
          const id = writes ? idOf(first) : null
          if (id !== null) note(id, name === 'bodies')
          return value.call(target, first, ...rest)
        }
      },
    })
  return new Proxy(transaction, {
    get(target, property) {
      const value: unknown = Reflect.get(target, property)
      if (typeof value !== 'function') return value
      if (property !== 'objectStore') return value.bind(target)
      return (name: S) => {
        const store = target.objectStore(name)
        return isOfList(name) ? noting(name, store) : store
      }
    },
  })
}

/** Of a record to be written, or the key of one that goes. */
function idOf(value: unknown): string | null {
  if (typeof value === 'string') return value
  const id: unknown = typeof value === 'object' && value !== null && 'id' in value ? value.id : null
  return typeof id === 'string' ? id : null
}
