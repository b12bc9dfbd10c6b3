import { type Fact, isAdded, isMore, isVague, sizeOf } from './fact.ts';
import { standingOf } from './standing.ts';

const ANYBODY = /^(?:people|persons?|individuals|victims|others|bodies|)$/;

/** Two numbers for the same victims by two who say so, or a toll told anew. */
export function areRivals(a: Fact, b: Fact): boolean {
  if (isMore(a.people) || sizeOf(a) < 2 || (sizeOf(b) < 2 && !isOnly(b)) || isAdded(b) || isVague(a) || isVague(b))
    return false;
  if (/^(?:killed\/toll|harm\/figure)$/.test(b.harm.rule) || a.harm.rule === 'harm/figure') return true;
  if (a.harm.sentence === b.harm.sentence) return isContradicted(a, b);
  if (isWithin(b, a)) return false;
  if (2 * sizeOf(b) < sizeOf(a) && !isOnly(b)) return false;
  const [p, q] = [a.people?.noun ?? '', b.people?.noun ?? ''];
  const alike = p === q || (ANYBODY.test(q) && (ANYBODY.test(p) || isOnly(b)));
  const { source } = a.setting();
  return alike && (source !== null || isOnly(b)) && b.setting().source !== null && source !== b.setting().source;
}

/** 'Police said 20 were killed, while the rebels spoke of 50 dead': of one sentence another's word. */
function isContradicted(a: Fact, b: Fact): boolean {
  const [p, q] = [a.people?.noun ?? '', b.people?.noun ?? ''];
  return (
    (p === q || ANYBODY.test(q)) &&
    OTHERS_WORD.test(
      upTo(b, startOf(b))
        .slice(a.harm.end - a.harm.sentence.start)
        .slice(-150),
    )
  );
}
const OTHERS_WORD =
  /\b(?:while|whereas|but|although|though)\s[^.;]{3,60}\s(?:said|says|spoke|speaks?|put|reported|reports?|claimed|claims?|counted|gave|told)\b[^.;]{0,30}$/i;

/** 'Six more bodies were found, bringing the toll to 44', 'The toll rose to 44 after six more had died'. */
export const isBroughtTo = (part: Fact, toll: Fact): boolean =>
  toll.harm.rule === 'killed/toll' &&
  part.harm.sentence === toll.harm.sentence &&
  sizeOf(part) < sizeOf(toll) &&
  (/\b(?:bringing|taking|raising|pushing|lifting)\b[^.;]{0,20}$/i.test(upTo(toll, toll.harm.start)) ||
    /^[^.;]{0,30}\s(?:after|when|as|following|with)\s(?:the\s(?:deaths?|discovery)\sof\s)?$/i.test(
      upTo(toll, startOf(part)).slice(toll.harm.end - toll.harm.sentence.start),
    ));

const upTo = ({ harm: { sentence } }: Fact, offset: number): string => sentence.text.slice(0, offset - sentence.start);

/** Where a fact's words begin: those for the people, or what befell them. */
const startOf = ({ harm, people }: Fact): number =>
  people ? Math.min(harm.start, harm.sentence.tokens[people.from]?.start ?? harm.start) : harm.start;

/** A party's boast of more dead than others count is their word against it: no whole of theirs. */
export const isClaimOf = (a: Fact, b: Fact): boolean =>
  a.harm.sentence !== b.harm.sentence &&
  sizeOf(b) > sizeOf(a) &&
  sizeOf(a) > 1 &&
  !isMore(b.people) &&
  standingOf(b.harm).assertion === 'claimed' &&
  standingOf(a.harm).assertion === 'asserted';

/** 'The army said only two had died': a far smaller number by another is a part of the greater one unless it says so. */
const isOnly = ({ people, harm }: Fact): boolean =>
  people !== null && /^(?:only|just)$/.test(harm.sentence.tokens[people.from - 1]?.lower ?? '');

/** Told of one town, where the other is told of the whole country or province. */
const isWithin = (part: Fact, whole: Fact): boolean => {
  const [inner, outer] = [part.setting().place?.kind ?? '', whole.setting().place?.kind ?? ''];
  return (
    (outer === 'country' && /^(?:city|admin)$/.test(inner)) || (/^(?:admin|region)$/.test(outer) && inner === 'city')
  );
};
