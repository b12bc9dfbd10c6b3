import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FIXTURES = join(process.cwd(), 'fixtures');

/** The paragraphs of all fixtures that are text. */
function paragraphs(): string[] {
  const files = readdirSync(FIXTURES).map((slug) => join(FIXTURES, slug, 'article.txt'));
  const texts = files.filter((file) => existsSync(file)).map((file) => readFileSync(file, 'utf8'));
  return texts.flatMap((text) => text.split(/\n\s*\n/)).filter((paragraph) => paragraph.trim() !== '');
}

/** So many different articles of about `size` characters, made of the fixtures' paragraphs; the same ones every time. */
export function* texts(count: number, size = 3_300): Generator<string> {
  const all = paragraphs();
  for (let n = 0; n < count; n += 1) {
    const parts: string[] = [];
    for (let i = n * 7, length = 0; length < size; i += 1 + (n % 5)) {
      const part = all[i % all.length] as string;
      parts.push(part);
      length += part.length + 2;
    }
    yield parts.join('\n\n');
  }
}
