import { createRequire } from 'node:module';

/** The version of this package. Asked for alone it is all that is loaded. */
export const version = (): string => createRequire(import.meta.url)('../../package.json').version;
