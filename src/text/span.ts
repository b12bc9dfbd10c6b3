/** A stretch of `article.text`: UTF-16 code units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span with its words and the name of the rule that found it. */
export interface Mention extends Span {
  readonly text: string;
  readonly rule: string;
}

/** True when the spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** True when `inner` lies within `outer`, borders included. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

export const lengthOf = (span: Span): number => span.end - span.start;

/** The smallest span that covers all of the given ones. Throws a RangeError on an empty list. */
export function cover(spans: readonly Span[]): Span {
  if (spans.length === 0) throw new RangeError('cover() needs at least one span');
  return {
    start: Math.min(...spans.map((s) => s.start)),
    end: Math.max(...spans.map((s) => s.end)),
  };
}

/** Text order; of two spans with one start the longer comes first. */
export const inTextOrder = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
