import { perSentence, type Sentence } from '../document/index.ts';
import { GRAM, needsOf } from './needs.ts';
import { symbolOf } from './pattern.ts';

/** Those of some rules whose pattern may match in the sentence; the others cannot, and need not be tried. */
export type Shortlist<R> = (sentence: Sentence) => readonly R[];

const BITS = 5;
const WINDOW = (1 << (BITS * GRAM)) - 1;
/** A small table stays in the processor's cache. */
const SLOT_BITS = 14;
const SYMBOLS = ' abcdefghijklmnopqrstuvwxyz0_';

const numberOf = (symbol: string): number => SYMBOLS.indexOf(symbol);

/** By code unit; what lies beyond is a blank. */
const NUMBERS = Uint8Array.from({ length: 0x212b }, (_, code) => numberOf(symbolOf(code)));

// the needs of all rules of all tables, numbered as they come, so that a sentence is read once
const slots = new Uint16Array(1 << SLOT_BITS);
const windows: number[] = [0]; // by what `slots` holds
const needing: number[][] = [[]];
let needs = 0;

/** To read the patterns costs as much as to try them on so many sentences: a single article is done without. */
const FIRST = 300;

/** Reads off the rules' patterns what each needs (see `needsOf`); one pass over a sentence tells which needs it meets. */
export function toShortlist<R extends { readonly pattern: RegExp }>(rules: readonly R[]): Shortlist<R> {
  let seen = 0;
  let shortlist: Shortlist<R> | undefined;
  return (sentence) => {
    if (seen++ < FIRST) return rules;
    shortlist ??= byNeeds(rules);
    return shortlist(sentence);
  };
}

/** The same from the first sentence on. */
export function byNeeds<R extends { readonly pattern: RegExp }>(rules: readonly R[]): Shortlist<R> {
  const own = rules.map((rule) => {
    const first = needs;
    for (const { grams } of needsOf(rule.pattern)) {
      for (const gram of grams) enter(gram, needs);
      needs += 1;
    }
    return { rule, first, end: needs };
  });
  const all = needs;
  return (sentence) => {
    const before = needsMet(sentence);
    const met = before.length < all ? readNeeds(sentence) : before; // read before this table was
    const list: R[] = [];
    for (const { rule, first, end } of own) {
      let n = first;
      while (n < end && met[n] === 1) n += 1;
      if (n === end) list.push(rule);
    }
    return list;
  };
}

function enter(gram: string, need: number): void {
  // three letters are met with any fourth behind them
  if (gram.length < GRAM) for (const symbol of SYMBOLS) enter(gram + symbol, need);
  else {
    const window = [...gram].reduce((before, symbol) => (before << BITS) | numberOf(symbol), 0);
    const slot = slotOf(window);
    if (slots[slot] === 0) {
      if (windows.length > slots.length / 2)
        throw new RangeError('the rules need more letters than SLOT_BITS has room for');
      windows.push(window);
      slots[slot] = needing.push([]) - 1;
    }
    const list = needing[slots[slot] as number] as number[];
    if (list.at(-1) !== need) list.push(need);
  }
}

/** Where a window is, or would be, in `slots`. */
function slotOf(window: number): number {
  let slot = Math.imul(window, 0x9e3779b1) >>> (32 - SLOT_BITS);
  while (slots[slot] !== 0 && windows[slots[slot] as number] !== window) slot = (slot + 1) & (slots.length - 1);
  return slot;
}

const needsMet = perSentence(readNeeds);

/** 1 at the number of each need that the sentence meets. */
function readNeeds({ text }: Sentence): Uint8Array {
  const met = new Uint8Array(needs);
  let window = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    window = ((window << BITS) | (code < NUMBERS.length ? (NUMBERS[code] as number) : 0)) & WINDOW;
    meet(window, met);
  }
  meet((window << BITS) & WINDOW, met); // a blank ends the last word
  return met;
}

function meet(window: number, met: Uint8Array): void {
  const list = slots[slotOf(window)] as number;
  if (list === 0) return;
  const own = needing[list] as number[];
  for (let n = 0; n < own.length; n += 1) met[own[n] as number] = 1;
}
