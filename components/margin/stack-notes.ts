interface Wanted {
  /** Where the note would like to begin; in reading order. */
  readonly top: number
  readonly height: number
}

/** Where each note begins so that none covers another: beside its sentence, or as soon as there is room. */
export function stackNotes(notes: readonly Wanted[], gap: number): readonly number[] {
  let free = Number.NEGATIVE_INFINITY
  return notes.map(({ top, height }) => {
    const own = Math.max(top, free)
    free = own + height + gap
    return own
  })
}
