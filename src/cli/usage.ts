/** The user asked for something that cannot be done as asked: exit code 2. `message` says what to write instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
