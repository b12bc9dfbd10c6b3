const DEEPEST = 40;
const MOST_TAGS = 25_000;
const LONGEST_PAGE = 6_000_000;
const LONGEST_TAG = 4_000;
const LONGEST_META = 20_000;

const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** Dropped with all that they hold; a script only when it is no JSON-LD. */
const MUTE = new Set('script style noscript svg template iframe canvas object select textarea'.split(' '));
/** A new one ends the one before it. */
const SELF_ENDING = new Set('p li td th tr dt dd option'.split(' '));

/** A page made safe and small for the parsers. `cut` tells that its end was left out. */
export interface Tidied {
  readonly html: string;
  readonly cut: boolean;
}

/**
 * The page without scripts, styles, comments, menus and pictures, with tags nested 40 deep and 25,000 in number at most: the parsers behind it are
 * quadratic in depth. One pass, no pattern that looks back. JSON-LD stays.
 */
export function tidy(content: string): Tidied {
  const out: string[] = [];
  const open: string[] = [];
  let kept = 0;
  let i = 0;
  let tags = 0;
  let looked = 0; // a menu within what was looked at is not looked at again
  const keep = (piece: string): void => {
    out.push(piece);
    kept += piece.length;
  };
  while (i < content.length && kept < LONGEST_PAGE && tags < MOST_TAGS) {
    const lt = content.indexOf('<', i);
    if (lt !== i) keep(content.slice(i, lt < 0 ? content.length : lt).replaceAll('\0', ''));
    if (lt < 0) break;
    if (content.startsWith('<!--', lt)) {
      i = after(content, '-->', lt + 4);
      continue;
    }
    const tag = readTag(content, lt);
    i = tag.end;
    if (tag.name === 'nav' && !tag.closing && lt >= looked) {
      looked = endOf(content, 'nav', tag.end);
      if (isMenu(content.slice(tag.end, looked), looked < content.length)) {
        i = looked;
        continue;
      }
    }
    if (MUTE.has(tag.name) && !tag.closing) {
      const end = endOf(content, tag.name, tag.end);
      if (tag.name === 'script' && /\bld\+json/i.test(tag.text)) keep(content.slice(lt, end));
      i = tag.text.endsWith('/>') && tag.name !== 'script' ? tag.end : end;
    } else if (nests(tag, open)) {
      if (!tag.closing) tags++;
      keep(shorten(tag));
    }
  }
  return { html: out.join(''), cut: kept >= LONGEST_PAGE || tags >= MOST_TAGS };
}

/** What is never closed or holds a story is no menu. */
const isMenu = (held: string, closed: boolean): boolean => closed && !/<(?:article|main|h1|p)[\s>]/i.test(held);

interface RawTag {
  /** '' where '<' opens no tag. */
  readonly name: string;
  readonly closing: boolean;
  readonly text: string;
  readonly end: number;
}

function readTag(content: string, lt: number): RawTag {
  const [head = '<', slash = '', name = ''] = /^<(\/?)([a-z][a-z0-9:-]{0,40})/i.exec(content.slice(lt, lt + 48)) ?? [];
  if (name === '') {
    const declaration = /^<[!?]/.test(content.slice(lt, lt + 2));
    const end = declaration ? after(content, '>', lt) : lt + 1;
    return { name, closing: false, text: declaration ? content.slice(lt, end) : '&lt;', end };
  }
  const end = tagEnd(content, lt + head.length);
  return { name: name.toLowerCase(), closing: slash !== '', text: content.slice(lt, end), end };
}

/** One past the '>' that ends a tag; one in a quoted value does not. A quote that is never closed counts for nothing. */
function tagEnd(content: string, from: number): number {
  for (let i = from; i < content.length && i < from + 1_000_000; i++) {
    const c = content[i];
    if (c === '>') return i + 1;
    if (c === '<' && i > from + LONGEST_TAG) return i;
    if ((c === '"' || c === "'") && content[i - 1] === '=') {
      const close = content.indexOf(c, i + 1);
      if (close > 0 && close - i < 1_000_000) i = close;
    }
  }
  return content.length;
}

const after = (content: string, mark: string, from: number): number => {
  const at = content.indexOf(mark, from);
  return at < 0 ? content.length : at + mark.length;
};

function endOf(content: string, name: string, from: number): number {
  const close = new RegExp(`</${name}\\s{0,10}>`, 'gi');
  close.lastIndex = from;
  return close.test(content) ? close.lastIndex : content.length;
}

/** Keeps book of the open tags; false for a tag to leave out: too deep, or the end of one that was. */
function nests(tag: RawTag, open: string[]): boolean {
  if (tag.name === '' || tag.name === 'html' || tag.name === 'body' || VOID.has(tag.name))
    return !/^(?:img|source|track)$/.test(tag.name);
  if (!tag.closing) {
    if (open.at(-1) === tag.name && SELF_ENDING.has(tag.name)) open.pop();
    if (open.length >= DEEPEST || (tag.name === 'a' && open.includes('a'))) return false;
    open.push(tag.name);
    return true;
  }
  const at = open.lastIndexOf(tag.name);
  if (at < 0) return tag.name === 'p' && open.length < DEEPEST;
  open.length = at;
  return true;
}

/** A tag with a data URI or a storm of attributes keeps its name alone. */
const shorten = (tag: RawTag): string =>
  tag.text.length <= (tag.name === 'meta' ? LONGEST_META : LONGEST_TAG) ? tag.text : `<${tag.name}>`;
