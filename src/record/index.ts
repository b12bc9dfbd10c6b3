export { type Cell, type Column, type ColumnType, columnsOf } from './columns.ts';
export { applyCorrections, Correction, parseCorrections } from './corrections.ts';
export { FactRow, toFactRows } from './facts.ts';
export { recordJsonSchema } from './json-schema.ts';
export * from './schema.ts';
export { selectColumns, TABLE_NAMES, type Table, type TableName, tableOf } from './tables.ts';
export { InvalidRecordError, REFERENCES, validate } from './validate.ts';
