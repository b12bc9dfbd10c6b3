export * from './schema.ts';
export { InvalidRecordError, validate } from './validate.ts';
