import type { Line, Range } from './line.ts';

/** Who said what in one line: `contents` in pieces, all as ranges of the line's items. */
export interface Attribution {
  readonly line: Line;
  readonly cue: Range;
  readonly speaker: Range | null;
  readonly contents: readonly Range[];
  readonly addressee: Range | null;
  readonly rule: string;
}
