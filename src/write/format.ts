import type { TableName } from '../record/index.ts';

export interface WriteOptions {
  /** Which table, where a format is one; `facts` unless told otherwise. */
  readonly table?: TableName;
  /** Names of the columns to write, in this order; all when absent. */
  readonly select?: readonly string[];
  readonly delimiter?: string;
  /** A byte order mark, so that Excel reads UTF-8. */
  readonly bom?: boolean;
  readonly pretty?: boolean;
  /** Name of the file that is written, where it is one. */
  readonly output?: string;
  /** Asked at the end: whether the output is a list although at most one record came. */
  readonly many?: () => boolean;
}

/** Records, each as one line of JSON, to the pieces of a file. It asks for the next record when it is ready for it. */
export type Write = (lines: AsyncIterable<string>, options: WriteOptions) => AsyncIterable<string | Uint8Array>;

export interface Format {
  readonly extensions: readonly string[];
  /** A table or tables: `table` and `select` mean something. */
  readonly tabular: boolean;
  /** Not for a terminal. */
  readonly binary?: boolean;
  readonly load: () => Promise<Write>;
}
