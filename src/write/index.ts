import type { Format } from './format.ts';

export { writeFile } from './file.ts';
export type { Format, Write, WriteOptions } from './format.ts';

/** The formats out: the choices of `--format` are these keys. Each is loaded when it is asked for. */
export const FORMATS = {
  json: { extensions: ['.json'], tabular: false, load: async () => (await import('./json.ts')).writeJson },
  ndjson: {
    extensions: ['.ndjson', '.jsonl'],
    tabular: false,
    load: async () => (await import('./json.ts')).writeNdjson,
  },
  csv: { extensions: ['.csv'], tabular: true, load: async () => (await import('./csv.ts')).writeCsv },
  tsv: { extensions: ['.tsv'], tabular: true, load: async () => (await import('./csv.ts')).writeTsv },
  xlsx: { extensions: ['.xlsx'], tabular: true, binary: true, load: async () => (await import('./xlsx.ts')).writeXlsx },
  parquet: {
    extensions: ['.parquet'],
    tabular: true,
    binary: true,
    load: async () => (await import('./parquet.ts')).writeParquet,
  },
  html: {
    extensions: ['.html', '.htm'],
    tabular: false,
    load: async () => (await import('./html/index.ts')).writeHtml,
  },
} satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof FORMATS;

/** The format that a file's extension asks for. */
export function formatOf(file: string): FormatName | undefined {
  const names = Object.keys(FORMATS) as FormatName[];
  return names.find((name) => FORMATS[name].extensions.some((ending: string) => file.toLowerCase().endsWith(ending)));
}
