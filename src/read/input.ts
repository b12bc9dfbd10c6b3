import { createHash } from 'node:crypto';
import type { Article, PublicationDate } from '../document/index.ts';

/** What a caller knows of an article besides its words. */
export interface Known {
  readonly id: string;
  readonly path?: string | null;
  readonly url?: string | null;
  /** As the user gave it: 2025, 2025-04 or 2025-04-03; wins over what the article says. */
  readonly published?: string | null;
  readonly encoding?: string;
  readonly bytes?: number;
  readonly sha256?: string;
}

/** An input that cannot be read. `message` names what is wrong and what to do, without the input's name. */
export class InputError extends Error {
  override readonly name = 'InputError';
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** `source` of a record for text that came from a string or a file. */
export function toSource(content: string, format: 'text' | 'html', known: Known): Article['source'] {
  return {
    path: known.path ?? null,
    url: known.url ?? null,
    format,
    encoding: known.encoding ?? 'utf-8',
    bytes: known.bytes ?? Buffer.byteLength(content),
    sha256: known.sha256 ?? createHash('sha256').update(content).digest('hex'),
  };
}

/**
 * Reads a date of publication as a user or a page gives it: 2025, 2025-04, 2025-04-03, with or without a time behind it.
 * Throws an InputError when it names no day, month or year that exists.
 */
export function toPublicationDate(text: string, origin: PublicationDate['origin']): PublicationDate {
  const [, year, month, day] = /^\s*(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ].{0,40})?)?)?\s*$/.exec(text) ?? [];
  const last = month ? new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate() : 0;
  const bad = !year || (month && (month < '01' || month > '12')) || (day && (day < '01' || Number(day) > last));
  if (bad) throw new InputError('bad-date', `not a date: ${JSON.stringify(text)} (write 2025-04-03, 2025-04 or 2025)`);
  if (day)
    return {
      value: `${year}-${month}-${day}`,
      earliest: `${year}-${month}-${day}`,
      latest: `${year}-${month}-${day}`,
      origin,
    };
  if (month)
    return {
      value: `${year}-${month}`,
      earliest: `${year}-${month}-01`,
      latest: `${year}-${month}-${last}`,
      origin,
    };
  return {
    value: `${year}`,
    earliest: `${year}-01-01`,
    latest: `${year}-12-31`,
    origin,
  };
}
