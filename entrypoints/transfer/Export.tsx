import { useEffect } from 'preact/hooks'
import { ExportPart } from '@/components/transfer/export/ExportPart'
import { useStore } from '@/components/use-store'
import { uiLocale } from '@/components/words/locale'
import { tagsOf } from '@/lib/library/export/chosen-entries'
import { type ExportStore, exportOrder } from '@/lib/state/export-store'

export function Export({ store: exporting }: { readonly store: ExportStore }) {
  const state = useStore(exporting.store, (all) => all)
  const { entries, ids, format, choice, pictures } = state
  const working = state.work.kind === 'working'
  useEffect(() => {
    if (!working) return undefined
    // A half-written file is given up with the page: the browser asks first.
    const hold = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', hold)
    return () => removeEventListener('beforeunload', hold)
  }, [working])
  return (
    <ExportPart
      order={entries ? exportOrder(state) : null}
      broken={state.broken}
      format={format}
      choice={choice}
      pictures={pictures}
      tags={tagsOf(entries ?? [], uiLocale())}
      chosen={ids.length}
      work={state.work}
      onFormat={(chosen) => exporting.change({ format: chosen })}
      onChoice={(chosen) => exporting.change({ choice: chosen })}
      onPictures={(on) => exporting.change({ pictures: on })}
      onStart={() => void exporting.start()}
      onCancel={exporting.cancel}
    />
  )
}
