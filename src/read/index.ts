export { InputError, type Known, toPublicationDate } from './input.ts';
export { readText } from './text.ts';
