export const isElement = (node: Node): node is Element => node.nodeType === 1
