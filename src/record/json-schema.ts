import * as z from 'zod';
import { ArticleRecord } from './schema.ts';

/** JSON Schema (2020-12) of one article's record: what `extract schema` prints. */
export function recordJsonSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(ArticleRecord, { target: 'draft-2020-12' });
  return {
    $schema,
    $id: 'urn:news-extract:record:1',
    title: 'The record of one article',
    description: 'Offsets are UTF-16 code units into article.text, end exclusive; ids are unique within the record.',
    ...schema,
  };
}
