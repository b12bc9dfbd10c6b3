import { MONTH } from '../dates/index.ts';
import type { Token } from '../document/index.ts';
import { countryByDemonym } from '../lexicon/countries.ts';
import { re } from '../text/re.ts';
import type { Count } from './count.ts';
import { type Form, finish, type People } from './finish.ts';
import { CAPTIVE, readBody, readName } from './phrase.ts';
import { HOUSEHOLDS, isShareOfThings } from './sizes.ts';
import { endsPhrase, harmVerb, isThing } from './words.ts';

/** The phrase for people that a number begins, the words after it from token `at`; null where it counts something else. */
export function counted(tokens: readonly Token[], from: number, at: number, count: Count, form: Form): People | null {
  const more = /^(?:more|additional|further)$/.test(tokens[at]?.lower ?? '');
  if (more) return countedMore(tokens, from, at + 1, count);
  const next = at;
  if (isShareOfThings(tokens, next) || isMoneyIn(tokens, next) || isMonth(tokens[next]?.text ?? '')) return null;
  if (count.min !== 1 && CAPTIVE.test(tokens[at]?.lower ?? ''))
    return finish(tokens, { from, to: at, form: 'elliptic', count, head: -1, sure: true });
  const body = withNation(tokens, readBody(tokens, next));
  if (body.head >= 0) {
    if (isCompound(tokens, body.head, count)) return null;
    const size = HOUSEHOLDS.test((tokens[body.head] as Token).lower) ? { ...count, max: null } : count;
    return finish(tokens, { from, to: body.head + 1, form, count: size, head: body.head, sure: true });
  }
  const name = readName(tokens, next);
  if (name > next && count.min === 1) return finish(tokens, { from, to: next, form, count, head: -1, sure: true });
  if (body.end > next) {
    const last = tokens[body.end - 1] as Token;
    if (isThing(last.lower) || (tokens[next] as Token).lower === 'of') return null;
    const fits = count.min === 1 || /s$|^\p{Lu}/u.test(last.text);
    return fits ? finish(tokens, { from, to: body.end, form, count, head: body.end - 1, sure: false }) : null;
  }
  const before = tokens[from - 1]?.lower ?? '';
  if (/^(?:in|on|at|since|by|aged?|no|#|page|\$|line|route|highway|channel)$/.test(before) && !isResult(tokens, from))
    return null;
  const kin = count.min === 1 ? next : ofKin(tokens, next);
  if (kin > next) return finish(tokens, { from, to: kin + 1, form, count, head: kin, sure: true });
  return finish(tokens, { from, to: next, form: form === 'counted' ? 'elliptic' : form, count, head: -1, sure: true });
}

/** 'three other | Americans' */
function withNation(tokens: readonly Token[], body: ReturnType<typeof readBody>): ReturnType<typeof readBody> {
  const next = tokens[body.head + 1]?.text ?? '';
  const isNation = tokens[body.head]?.lower === 'other' && countryByDemonym(next.replace(/s$/, '')) !== undefined;
  return isNation ? { head: body.head + 1, end: body.head + 2 } : body;
}

/** 'resulted in | four', 'ended in | 14' */
export const isResult = (tokens: readonly Token[], from: number): boolean =>
  tokens[from - 1]?.lower === 'in' && /^(?:result|end|culminat)(?:s|ed|ing)$/.test(tokens[from - 2]?.lower ?? '');

/** 'On 16 January | six priests', 'LIMA, 27 Jan': a day. */
const isMonth = (text: string): boolean => A_MONTH.test(text);
const A_MONTH = re`^ ${MONTH} $`;

/** 'millions in losses': a sum of money. */
const isMoneyIn = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.lower === 'in' &&
  /^(?:losses|damages?|debts?|aid|fines|cash|property|revenue|taxes|sales|profits)$/.test(tokens[i + 1]?.lower ?? '');

/** 'two of his sons': the place of the noun, or `i` where there is none. */
function ofKin(tokens: readonly Token[], i: number): number {
  if (tokens[i]?.lower !== 'of' || !/^(?:his|her|my)$/.test(tokens[i + 1]?.lower ?? '')) return i;
  return Math.max(i, readBody(tokens, i + 2, 4).head);
}

/** '17 police checkpoints': a singular noun amid a plural phrase names no people. */
function isCompound(tokens: readonly Token[], head: number, { min }: Count): boolean {
  const next = tokens[head + 1]?.lower ?? '';
  if (min === null || min < 2 || !/\ws$/.test(next) || endsPhrase(next) || harmVerb(next)) return false;
  return !/(?:s|people|men|women|children|folk)$/.test((tokens[head] as Token).lower);
}

/** 'two more', 'six more people': beside those told. */
function countedMore(tokens: readonly Token[], from: number, next: number, count: Count): People | null {
  const body = readBody(tokens, next);
  const to = body.head >= 0 ? body.head + 1 : next;
  if (body.head < 0 && isThing(tokens[next]?.lower ?? '')) return null;
  return finish(tokens, { from, to, form: 'another', count, head: body.head, sure: true });
}
