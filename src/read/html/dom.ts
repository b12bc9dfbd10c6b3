/** The little of the DOM that reading needs; linkedom's nodes have it. */
export interface PageNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
}

export interface PageElement extends PageNode {
  readonly localName: string;
  readonly className: string;
  readonly id: string;
  readonly parentElement: PageElement | null;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
  contains(node: PageNode): boolean;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  closest(selector: string): PageElement | null;
}

export interface PageDocument extends PageElement {
  readonly documentElement: PageElement | null;
  readonly body: PageElement | null;
}

export const isElement = (node: PageNode): node is PageElement => node.nodeType === 1;
export const isText = (node: PageNode): boolean => node.nodeType === 3;

/** Text of an element with white space made single blanks. */
export const textOf = (node: PageNode | null): string => squeeze(node?.textContent ?? '');

/** As `textOf`, of a long element little more than `most` characters: elements nest, and each would copy all that it holds. */
export function textUpTo(element: PageElement, most: number): string {
  let text = '';
  const walk = (node: PageNode): void => {
    for (let child = node.firstChild; child && text.length <= most; child = child.nextSibling) {
      if (isElement(child)) walk(child);
      else if (isText(child)) {
        const piece = (child.textContent ?? '').slice(0, LONGEST_PIECE).replace(BLANKS, ' ');
        text += text.endsWith(' ') ? piece.trimStart() : piece;
      }
    }
  };
  walk(element);
  return text.trim();
}

const LONGEST_PIECE = 20_000;
const BLANKS = /[\s\u00ad\u200b\ufeff]+/g;

export const squeeze = (text: string): string => text.replace(BLANKS, ' ').trim();
