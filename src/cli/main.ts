import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { extractArticle } from '../extract.ts';
import { readHtml } from '../read/html/index.ts';
import { readText } from '../read/index.ts';
import type { FactKind } from '../record/index.ts';

// A first, bare command line; the batch layer replaces it.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    from: { type: 'string' },
    format: { type: 'string' },
    published: { type: 'string' },
    only: { type: 'string' },
  },
});
const only = (values.only?.split(',') ?? []) as FactKind[];
const run = async (doc: { id: string; text?: string; html?: string; published?: string; url?: string }) => {
  const known = {
    id: doc.id,
    url: doc.url ?? null,
    published: doc.published ?? null,
  };
  const article = doc.html === undefined ? readText(doc.text ?? '', known) : await readHtml(doc.html, known);
  return extractArticle(article, { only });
};
if (values.from === 'ndjson') {
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim()) process.stdout.write(`${JSON.stringify(await run(JSON.parse(line)))}\n`);
  }
} else {
  for (const file of positionals) {
    const record = await run({
      id: file,
      text: readFileSync(file, 'utf8'),
      ...(values.published ? { published: values.published } : {}),
    });
    process.stdout.write(`${JSON.stringify(record, null, 2)}\n`);
  }
}
