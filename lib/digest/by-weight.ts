/** The heaviest first; what weighs the same stays in the order in which it came. */
export const byWeight = <Each>(all: readonly Each[], weigh: (each: Each) => number): readonly Each[] =>
  all
    .map((each) => ({ each, weight: weigh(each) }))
    .sort((one, other) => other.weight - one.weight)
    .map(({ each }) => each)
