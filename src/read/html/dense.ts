import { load } from 'cheerio/slim';

type Node = ReturnType<ReturnType<typeof load>['root']>[0]['children'][number];

const UNREAD = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'select',
  'nav',
  'footer',
  'aside',
  'form',
  'a',
]);
const MOST_OF_IT = 0.7;

/**
 * The markup of the smallest element that holds most of a page's text that is no link, for pages in which readability finds no
 * story: live blogs, lists, a page of one `<div>`. One pass from the leaves up.
 */
export function densest(html: string): string {
  const $ = load(html);
  const weights = new Map<Node, number>();
  const top = $('body')[0] ?? $.root()[0];
  if (!top) return '';
  let at: Node = top;
  const enough = weigh(at, weights) * MOST_OF_IT;
  for (;;) {
    const next: Node | undefined = childrenOf(at).find((child) => (weights.get(child) ?? 0) > enough);
    if (!next) return $.html(at);
    at = next;
  }
}

const childrenOf = (node: Node): readonly Node[] => ('children' in node ? node.children : []);

/** Letters outside of links and of what is never a story. */
function weigh(node: Node, weights: Map<Node, number>): number {
  if (node.type === 'text') return node.data.trim().length;
  if ('name' in node && UNREAD.has(node.name)) return 0;
  const weight = childrenOf(node).reduce((sum, child) => sum + weigh(child, weights), 0);
  weights.set(node, weight);
  return weight;
}
