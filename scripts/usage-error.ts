/** Trouble with what the caller typed: a sentence for the terminal, no stack. */
export class UsageError extends Error {}
