import type * as z from 'zod';

/** True when a value is as it must be; the context is what the checks beyond the schema look at. */
export type Check<Context, Value = unknown> = (value: Value, context: Context) => boolean;

/** What is looked at beyond the schema, by the names of an object's fields; null where these ask for nothing. */
export type Beyond<Context> = (fields: readonly string[]) => Check<Context, Readonly<Record<string, unknown>>> | null;

/**
 * A schema as a function that only says yes or no: zod's own parse copies the record and costs many times as much. For
 * schemas of the kinds that a record is made of; throws a TypeError on any other. What it refuses zod explains.
 */
export function toCheck<Context>(schema: z.core.$ZodType, beyond: Beyond<Context>): Check<Context> {
  const { def } = schema._zod as z.core.$ZodTypes['_zod'];
  return (def.checks ?? []).map(toRefinement).reduce(and, toType(schema, def, beyond));
}

const and =
  <Context>(first: Check<Context>, second: Simple): Check<Context> =>
  (value, context) =>
    first(value, context) && second(value);

function toType<Context>(
  schema: z.core.$ZodType,
  def: z.core.$ZodTypes['_zod']['def'],
  beyond: Beyond<Context>,
): Check<Context> {
  switch (def.type) {
    case 'string':
      return toText(def);
    case 'number':
      return 'format' in def && def.format === 'safeint' ? Number.isSafeInteger : Number.isFinite;
    case 'boolean':
      return (value) => typeof value === 'boolean';
    case 'enum':
    case 'literal': {
      const values = (schema._zod as z.core.$ZodEnum['_zod']).values as ReadonlySet<unknown>;
      return (value) => values.has(value);
    }
    case 'nullable':
      return orElse(null, toCheck(def.innerType, beyond));
    case 'optional':
      return orElse(undefined, toCheck(def.innerType, beyond));
    case 'array':
      return arrayOf(toCheck(def.element, beyond));
    case 'object':
      return objectOf(def.shape, beyond);
    default:
      throw new TypeError(`no check for a schema of type ${def.type}`);
  }
}

function toText(def: z.core.$ZodStringDef): Simple {
  const { pattern } = def as { readonly pattern?: RegExp };
  return pattern ? (value) => typeof value === 'string' && pattern.test(value) : (value) => typeof value === 'string';
}

const orElse =
  <Context>(other: unknown, check: Check<Context>): Check<Context> =>
  (value, context) =>
    value === other || check(value, context);

const arrayOf =
  <Context>(check: Check<Context>): Check<Context> =>
  (value, context) => {
    if (!Array.isArray(value)) return false;
    for (const item of value) if (!check(item, context)) return false;
    return true;
  };

function objectOf<Context>(shape: Readonly<Record<string, z.core.$ZodType>>, beyond: Beyond<Context>): Check<Context> {
  const fields = Object.keys(shape);
  const checks = Object.values(shape).map((schema) => toCheck(schema, beyond));
  const last = beyond(fields);
  return (value, context) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const node = value as Readonly<Record<string, unknown>>;
    for (let i = 0; i < fields.length; i++) if (!checks[i]?.(node[fields[i] as string], context)) return false;
    return last === null || last(node, context);
  };
}

type Simple = (value: unknown) => boolean;

function toRefinement(check: z.core.$ZodCheck<never>): Simple {
  const { def } = (check as unknown as z.core.$ZodChecks)._zod;
  if (def.check === 'greater_than' && def.inclusive) return (value) => (value as number) >= (def.value as number);
  if (def.check === 'min_length') return (value) => (value as string).length >= def.minimum;
  throw new TypeError(`no check for ${def.check}`);
}
