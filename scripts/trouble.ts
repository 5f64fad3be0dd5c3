/** What went wrong and what to do, told on the terminal in a sentence and without a stack. */
export class Trouble extends Error {}
