export const and = /^(?:and|und|et|y|e|en|ve|و)$/
