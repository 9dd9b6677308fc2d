import type { MdastNode } from 'satteri'

/** The nodes directly in a node; none in one that holds none. */
export const childrenOf = (node: MdastNode): MdastNode[] => ('children' in node ? (node.children as MdastNode[]) : [])

/** The plain texts below a node, as the Markdown divides them. */
export function textsIn(node: MdastNode): string[] {
  if ('value' in node && typeof node.value === 'string') return [node.value]
  return childrenOf(node).flatMap(textsIn)
}
