/** Before the first of two numbers or dates: what joins them makes one range of both. */
export const fromWords =
  /^(?:between|from|zwischen|von|vom|entre|du|de|del|desde|tra|fra|da|dal|tussen|van|بين|من|عامي)$/

export const and = /^(?:and|und|et|y|e|en|ve|و)$/
