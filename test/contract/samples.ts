import fc from 'fast-check';
import type { z } from 'zod';
import { v7 } from 'uuid';

/** A value a schema accepts, made from the schema alone. `size` varies text and lists, so that runs differ. */
export function sampleOf(schema: z.ZodType, size = 1): unknown {
  const definition = schema.def as unknown as Definition;
  switch (definition.type) {
    case 'object':
      return Object.fromEntries(Object.entries(definition.shape ?? {}).map(([key, part]) => [key, sampleOf(part, size)]));
    case 'string':
      return textOf(schema as z.ZodString, size);
    case 'number':
      // A schema of numbers knows its own bounds.
      return Math.max(0, (schema as z.ZodNumber).minValue ?? 0);
    case 'boolean':
      return size % 2 === 0;
    case 'array':
      return Array.from({ length: Math.max(1, size % 3) }, () => sampleOf(required(definition.element), size));
    case 'record':
      return { key: sampleOf(required(definition.valueType), size) };
    case 'enum':
      return Object.values(required(definition.entries))[0];
    case 'literal':
      return required(definition.values)[0];
    case 'union':
      return sampleOf(required(required(definition.options)[size % required(definition.options).length]), size);
    case 'nullable':
      return size % 2 === 0 ? null : sampleOf(required(definition.innerType), size);
    case 'optional':
    case 'default':
    case 'readonly':
      return sampleOf(required(definition.innerType), size);
    case 'custom':
      return schema.meta()?.['form'] === 'date' ? '2026-03-12' : v7();
    case 'pipe':
      return sampleOf(required(definition.in), size);
    case 'unknown':
    case 'any':
      return null;
    default:
      throw new Error(`no sample for a schema of type ${definition.type}`);
  }
}

/** Every way one rule of the schema can be broken, each with the rule's name: the oracle is the construction. */
export function brokenSamples(schema: z.ZodType): { readonly rule: string; readonly value: unknown }[] {
  const good = sampleOf(schema, 1);
  return [
    { rule: 'not an object', value: 'text' },
    { rule: 'null', value: null },
    { rule: 'a list', value: [good] },
    { rule: 'an unknown member', value: { ...asObject(good), surprise: 1 } },
    { rule: 'a poisoned prototype', value: JSON.parse(`{"__proto__":{"polluted":true},"constructor":1}`) },
    ...Object.entries((schema.def as unknown as Definition).shape ?? {}).flatMap(([key, part]) => brokenMembers(asObject(good), key, part)),
  ];
}

function brokenMembers(good: Record<string, unknown>, key: string, part: z.ZodType) {
  const wrong: readonly unknown[] = [
    Symbol.for('gone'),
    { deep: { deeper: [] } },
    Number.NaN,
    -0.5,
    'x'.repeat(2_000_000),
    '\ud800',
    'a\u0000b',
  ];
  return wrong
    .filter((value) => (value === Symbol.for('gone') ? !part.safeParse(undefined).success : !part.safeParse(value).success))
    .map((value, index) => {
      const broken = { ...good, [key]: value };
      if (value === Symbol.for('gone')) delete broken[key];
      return { rule: `${key} broken in way ${index}`, value: broken };
    });
}

interface Definition {
  readonly type: string;
  readonly shape?: Record<string, z.ZodType>;
  readonly element?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly entries?: Record<string, string>;
  readonly values?: readonly unknown[];
  readonly options?: readonly z.ZodType[];
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
}

function textOf(schema: z.ZodString, size: number): string {
  const patterns = (schema.def.checks ?? []).flatMap((check) => {
    // Only the check of a pattern has one.
    const { pattern } = check._zod.def as { pattern?: RegExp };
    return pattern ?? [];
  });
  if (patterns[0]) return fc.sample(fc.stringMatching(patterns[0]), { numRuns: 1, seed: size })[0] ?? '';
  return `Words ${'a'.repeat(size % 20)}`.slice(0, schema.maxLength ?? undefined);
}

function asObject(value: unknown): Record<string, unknown> {
  // Every input of the contract is an object; `every input is a closed object` proves it.
  return value as Record<string, unknown>;
}

function required<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the schema lacks a part its type promises');
  return value;
}
