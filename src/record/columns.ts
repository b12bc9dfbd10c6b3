import * as z from 'zod';

export type Cell = string | number | boolean | null;
export type ColumnType = 'text' | 'number' | 'boolean' | 'date';

/** A column of a table: `read` takes its cell out of a row. Named after the row's properties: `count.min` is `count_min`. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly description: string;
  readonly read: (row: unknown) => Cell;
}

/** The columns of a row's schema, flat and in its order; properties in `without` are left out. */
export function columnsOf(schema: z.ZodType, without: readonly string[] = []): Column[] {
  return flatten(z.toJSONSchema(schema) as Schema, [], without);
}

interface Schema {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly description?: string;
  readonly const?: unknown;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
}

function flatten(schema: Schema, path: readonly string[], without: readonly string[]): Column[] {
  const { description = '' } = schema;
  const inner = schema.anyOf?.find((s) => s.type !== 'null') ?? schema;
  if (inner.properties)
    return Object.entries(inner.properties)
      .filter(([key]) => !without.includes([...path, key].join('.')))
      .flatMap(([key, value]) => flatten(value, [...path, key], without));
  if (inner.items) return listColumns(inner.items, path, description);
  return [{ name: path.join('_'), type: typeOf(inner), description, read: (row) => cell(at(row, path)) }];
}

/** A list in a cell: its words, or ids, parted by '; ', and where they stand; of rows, which have a table, only how many. */
function listColumns(items: Schema, path: readonly string[], description: string): Column[] {
  const name = path.join('_');
  const list = (row: unknown): readonly Item[] => (at(row, path) ?? []) as Item[];
  const joined = (part: (item: Item) => string) => (row: unknown) => list(row).map(part).join('; ') || null;
  const { properties } = items;
  const text = (part: (item: Item) => string, suffix = ''): Column => ({
    name: `${name}${suffix}`,
    type: 'text',
    description,
    read: joined(part),
  });
  if (!properties) return [text(String)];
  if (properties.id) return [{ name, type: 'number', description: 'How many', read: (row) => list(row).length }];
  if (properties.code) return [text((item) => String(item.code))];
  const spans = text((item) => `${item.start}-${item.end}`, '_spans');
  return properties.text ? [text((item) => String(item.text)), spans] : [spans];
}

type Item = Readonly<Record<string, Cell>>;

const at = (row: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((node, key) => (node as Readonly<Record<string, unknown>> | null | undefined)?.[key], row);

const cell = (value: unknown): Cell => (value ?? null) as Cell;

function typeOf({ type = [], format }: Schema): ColumnType {
  if (type.includes('integer') || type.includes('number')) return 'number';
  if (type.includes('boolean')) return 'boolean';
  return format === 'date' ? 'date' : 'text';
}
