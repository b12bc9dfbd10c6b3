import { isMenuLine, isProse, labelLine, wordCount } from '../labels.ts';
import { type Block, toBlocks } from './blocks.ts';
import { type PageElement, squeeze, textOf } from './dom.ts';
import { furnitureOf } from './furniture.ts';

interface LeftOut {
  readonly text: string;
  readonly reason: string;
}

/** The paragraphs of the story, and what was left out of them, each with the reason. */
export interface Story {
  readonly kept: readonly string[];
  readonly leftOut: readonly LeftOut[];
  /** The page shows no story: these are the words of its metadata. */
  readonly fromClues?: boolean;
}

/** Parts the story's paragraphs from the furniture that readability left among them. */
export function keepStory(content: PageElement, title: string | null): Story {
  const leftOut: LeftOut[] = [];
  const blocks = toBlocks(content, (element) => {
    const reason = furnitureOf(element);
    if (reason !== null && element.textContent) leftOut.push({ text: textOf(element), reason: `furniture: ${reason}` });
    return reason !== null;
  });
  const prose = blocks.map((b) => isProse(b.text) && b.linked < b.text.length / 2);
  const first = prose.indexOf(true);
  const last = prose.lastIndexOf(true);
  const seen = new Set<string>();
  const kept = blocks.filter((block, i) => {
    const reason =
      blockReason(block, title) ??
      (seen.has(block.text) && wordCount(block.text, 6) >= 6 ? 'repeated' : null) ??
      (first < 0 || prose[i] || (i > first && i < last) ? null : outsideReason(block, i < first));
    if (reason !== null) leftOut.push({ text: block.text, reason });
    seen.add(block.text);
    return reason === null;
  });
  return { kept: kept.map((b) => b.text), leftOut: leftOut.filter((l) => l.text !== '') };
}

function blockReason(block: Block, title: string | null): string | null {
  const { text, linked } = block;
  const label = labelLine(text);
  if (label) return label.rule;
  if (title && same(text, title)) return 'the title';
  if (linked > text.length * 0.7 && wordCount(text, 25) < 25 && !/[.!?]["'”’]?$/.test(text)) return 'links';
  return null;
}

/** Before the first and after the last paragraph of prose only lists and quotations go on with the story. */
function outsideReason({ text, element }: Block, before: boolean): string | null {
  if (isMenuLine(text)) return 'menu';
  if (before) return 'before the story';
  if (/^h[1-6]$/.test(element.localName)) return 'heading after the story';
  return /[.!?…:]["'”’»)\]]{0,3}$/.test(text) || element.localName === 'li' || element.closest('blockquote')
    ? null
    : 'after the story';
}

const same = (a: string, b: string): boolean => fold(a) === fold(b);
const fold = (text: string): string =>
  squeeze(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
