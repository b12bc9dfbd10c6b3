import { isElement, isText, type PageElement, type PageNode, squeeze } from './dom.ts';

/** A stretch of text between two block borders, e.g. a paragraph, a heading, an item. */
export interface Block {
  readonly text: string;
  /** Characters of `text` that lie in links. */
  readonly linked: number;
  /** The block element that it stands in, as close as possible. */
  readonly element: PageElement;
}

const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s samp small span strike strong ' +
    'sub sup time tt u var wbr'
  ).split(' '),
);
const MUTE = new Set('script style noscript template head title button'.split(' '));

/** The blocks of an element in page order. `skip` may leave out an element with all that it holds. */
export function toBlocks(root: PageElement, skip: (element: PageElement) => boolean = () => false): Block[] {
  const blocks: Block[] = [];
  let text = '';
  let linked = 0;
  const flush = (element: PageElement): void => {
    const squeezed = squeeze(text);
    if (squeezed !== '') blocks.push({ text: squeezed, linked: Math.min(linked, squeezed.length), element });
    text = '';
    linked = 0;
  };
  const walk = (node: PageNode, block: PageElement, inLink: boolean): void => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (isText(child)) {
        text += child.textContent ?? '';
        if (inLink) linked += squeeze(child.textContent ?? '').length;
      } else if (isElement(child) && !MUTE.has(child.localName)) {
        if (child.localName === 'br') text += '\n';
        else if (INLINE.has(child.localName)) {
          if (!skip(child)) walk(child, block, inLink || child.localName === 'a');
        } else {
          flush(block);
          if (!skip(child)) walk(child, child, inLink);
          flush(child);
        }
      }
    }
  };
  walk(root, root, false);
  flush(root);
  return blocks;
}
