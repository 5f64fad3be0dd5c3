/** The steps of a list that are to be run. */
export type Left = <S extends { readonly name: string }>(steps: readonly S[]) => readonly S[]

/** All steps but those named. */
export const withoutSteps =
  (names: readonly string[]): Left =>
  (steps) =>
    steps.filter(({ name }) => !names.includes(name))
