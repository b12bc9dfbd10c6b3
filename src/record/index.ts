export { applyCorrections, Correction } from './corrections.ts';
export * from './schema.ts';
export { InvalidRecordError, validate } from './validate.ts';
