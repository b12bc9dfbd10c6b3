/** All matches of a pattern with the flag g. Not `matchAll`, which copies the pattern on every call: that costs more than the matching. */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}

/** The pattern with the flag g, and without d: to find all its matches, and no more of them than where they are. */
export const everywhere = ({ source, flags }: RegExp): RegExp => new RegExp(source, `${flags.replace('d', '')}g`);
