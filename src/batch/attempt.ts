import { readFile, stat } from 'node:fs/promises';
import type { Article } from '../document/index.ts';
import { type ExtractOptions, extractArticle } from '../extract.ts';
import { addLexicon, type LexiconRow } from '../names/index.ts';
import { type Failure, InputError, type Item, readBytes, readHtml, readText } from '../read/index.ts';
import { applyCorrections, type Correction, type FactKind } from '../record/index.ts';
import { toFailure } from './failure.ts';

/** How articles are read and what is looked for: the same for all of a run. Plain data, ready to cross a thread. */
export interface AttemptOptions extends ExtractOptions {
  readonly format?: 'auto' | 'text' | 'html';
  /** Made by a reviewer; those of an article are put into its record. */
  readonly corrections?: readonly Correction[];
  /** A user's own actors; added once a process or worker. */
  readonly lexicon?: readonly LexiconRow[];
  /** Tell what was left out of each article too. */
  readonly verbose?: boolean;
}

/** A paragraph in which no facts are looked for, and why. */
export interface LeftOut {
  readonly text: string;
  readonly reason: string;
}

export type Counts = Readonly<Record<FactKind, number>>;

/** What became of an article: its record as one line of JSON, or what went wrong. */
export type Outcome = {
  readonly id: string;
  /** Found in a folder, and no text: not a failure. */
  readonly skipped?: boolean;
} & (
  | { readonly json: string; readonly counts: Counts; readonly leftOut?: readonly LeftOut[]; readonly failure?: never }
  | { readonly failure: Failure; readonly json?: never; readonly counts?: never }
);

/** Reads one article and extracts its record. Never throws. */
export async function attempt(item: Item, options: AttemptOptions): Promise<Outcome> {
  const { id } = item.known;
  try {
    if (options.lexicon && !added.has(options.lexicon)) addLexicon(options.lexicon);
    if (options.lexicon) added.add(options.lexicon);
    const article = await read(item, options);
    if (article.text.trim() === '' && !isExplained(article))
      throw new InputError('empty', 'is empty: there is no text to read');
    const extracted = extractArticle(withArchived(article, item), options);
    const record = options.corrections ? applyCorrections(extracted, options.corrections) : extracted;
    const { actors, dates, casualties, quotes, locations, incidents } = record;
    const lists = { actors, dates, casualties, quotes, locations, incidents };
    const counts = Object.fromEntries(Object.entries(lists).map(([kind, rows]) => [kind, rows.length]));
    const told = { id, json: JSON.stringify(record), counts: counts as Counts };
    return options.verbose ? { ...told, leftOut: leftOutOf(article) } : told;
  } catch (error) {
    const failure = toFailure(error);
    return { id, failure, ...(item.found && PASSED_OVER.includes(failure.code) ? { skipped: true } : {}) };
  }
}

/** What the page's reader dropped, and what its line rules marked as no part of the story. */
const leftOutOf = ({ leftOut = [], paragraphs, text }: Article): LeftOut[] => [
  ...leftOut,
  ...paragraphs
    .filter((p) => p.kind === 'boilerplate' || p.kind === 'byline')
    .map((p) => ({ text: text.slice(p.start, p.end), reason: p.kind })),
];

/** A page without a story still has its metadata, and a warning that says why there is no text. */
const isExplained = ({ source, warnings }: Article): boolean =>
  source.format === 'html' && warnings.some(({ code }) => NO_STORY.includes(code));
const NO_STORY = ['empty-body', 'needs-scripts', 'paywall', 'not-found'];

const added = new WeakSet<readonly LexiconRow[]>();

/** What is no failure when it lies in a folder: nobody asked for it by name. */
const PASSED_OVER = ['binary', 'hidden', 'special'];

/** Reads the article; a date of publication that its line gives and that is none is left out, with a warning. */
async function read(item: Item, options: AttemptOptions): Promise<Article> {
  try {
    return await readItem(item, options);
  } catch (error) {
    if (!(error instanceof InputError) || error.code !== 'bad-date') throw error;
    const article = await readItem({ ...item, known: { ...item.known, published: null } }, options);
    return {
      ...article,
      warnings: [...article.warnings, { code: 'bad-date', message: `published: ${error.message}` }],
    };
  }
}

async function readItem({ known, content }: Item, { format = 'auto' }: AttemptOptions): Promise<Article> {
  if ('code' in content) throw new InputError(content.code, content.message);
  switch (content.kind) {
    case 'text':
      return readText(content.text, known);
    case 'html':
      return readHtml(content.text, known);
    case 'bytes':
      return readBytes(content.bytes, known, { format, ...content });
    case 'file':
      return readBytes(await readWhole(content.path), known, { format });
  }
}

function withArchived(article: Article, { archived }: Item): Article {
  if (!archived || article.published) return article;
  const message = `the page does not say when it was published; it was archived ${archived}`;
  return { ...article, warnings: [...article.warnings, { code: 'archived', message }] };
}

const LARGEST_FILE = 100_000_000;

async function readWhole(path: string): Promise<Uint8Array> {
  const { size } = await stat(path);
  if (size > LARGEST_FILE) throw new InputError('too-large', 'is larger than 100 MB; is it one article?');
  return readFile(path);
}
