import { type Failure, InputError } from '../read/index.ts';

const FILE_TROUBLE: Readonly<Record<string, Failure>> = {
  ENOENT: { code: 'missing', message: 'no such file' },
  EACCES: { code: 'no-permission', message: 'may not be read: permission denied' },
  EISDIR: { code: 'folder', message: 'is a folder where a file is meant' },
  ELOOP: { code: 'link-loop', message: 'is a link that leads back to itself' },
  ENAMETOOLONG: { code: 'missing', message: 'no such file: the name is too long' },
};

/** What to say of an error; one that is none of ours nor the file system's is a bug, and says so. */
export function toFailure(error: unknown): Failure {
  if (error instanceof InputError) return { code: error.code, message: error.message };
  const { code = '', name, message } = error as NodeJS.ErrnoException;
  const known = FILE_TROUBLE[code];
  if (known) return known;
  if (code && 'syscall' in (error as object)) return { code: 'unreadable', message: `cannot be read: ${message}` };
  if (code.startsWith('Z_')) return { code: 'bad-gzip', message: `cannot be unpacked: ${message}` };
  if (name === 'InvalidRecordError') return { code: 'invalid-record', message };
  return { code: 'bug', message: `could not be extracted (a bug of extract, please report it): ${message}` };
}
