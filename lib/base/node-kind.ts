// `instanceof` walks the prototype chain each time, and fails on nodes of another realm.
export const isElement = (node: Node): node is Element => node.nodeType === 1
export const isText = (node: Node): node is Text => node.nodeType === 3
