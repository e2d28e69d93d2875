/** What this program uses of a node of a page's tree: the part of the DOM that linkedom gives. */
export interface PageNode {
  /** 1 for elements, 3 for text. */
  readonly nodeType: number;
  /** In capitals for elements of HTML. */
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

/** An element of a page. */
export interface PageElement extends PageNode {
  readonly getAttribute: (name: string) => string | null;
  readonly querySelector: (selector: string) => PageElement | null;
  readonly querySelectorAll: (selector: string) => Iterable<PageElement>;
}

/** A page as a tree. */
export type PageDocument = Pick<PageElement, 'querySelector' | 'querySelectorAll'>;

const ELEMENT = 1;
export const TEXT = 3;

/** Whether a node is an element. */
export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === ELEMENT;
}
