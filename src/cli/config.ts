import { existsSync, readFileSync } from 'node:fs';
import type { Command } from 'commander';
import * as z from 'zod';
import { FROM } from '../batch/index.ts';
import { FACT_KINDS, TABLE_NAMES } from '../record/index.ts';
import { FORMATS, type FormatName } from '../write/index.ts';
import { UsageError } from './usage.ts';

const FILE = 'extract.config.json';

const Config = z.strictObject({
  $schema: z.string().optional(),
  format: z.enum(Object.keys(FORMATS) as FormatName[]).optional(),
  output: z.string().optional(),
  table: z.enum(TABLE_NAMES).optional(),
  select: z.array(z.string()).optional(),
  delimiter: z.string().length(1).optional(),
  bom: z.boolean().optional(),
  from: z.enum(FROM).optional(),
  published: z
    .string()
    .regex(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/)
    .optional(),
  only: z.array(z.enum(FACT_KINDS)).optional(),
  force: z.boolean().optional(),
  apply: z.string().optional(),
  lexicon: z.string().optional(),
  glob: z.array(z.string()).optional(),
  filesFrom: z.string().optional(),
  column: z.string().optional(),
  jobs: z.int().min(1).max(999).optional(),
  timeout: z.number().positive().optional(),
  resume: z.boolean().optional(),
  onError: z.enum(['skip', 'fail']).optional(),
  errors: z.string().optional(),
  progress: z.boolean().optional(),
  quiet: z.boolean().optional(),
  verbose: z.boolean().optional(),
});

/** Sets the options that the command line leaves open as the config file says. Throws a UsageError for a file that is none. */
export function applyConfig(program: Command): void {
  const named = program.getOptionValue('config') as string | undefined;
  if (!named && !existsSync(FILE)) return;
  for (const [name, value] of Object.entries(readConfig(named ?? FILE)))
    if (program.getOptionValueSource(name) !== 'cli') program.setOptionValueWithSource(name, value, 'config');
}

function readConfig(file: string): Record<string, unknown> {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UsageError(`${file}: cannot be read as JSON: ${(error as Error).message}`);
  }
  const { success, data, error } = Config.safeParse(content);
  if (success) return data;
  const problems = error.issues.map((issue) => [issue.path.join('.'), issue.message].filter(Boolean).join(': '));
  throw new UsageError(`${file}: ${problems.join('; ')}`);
}
