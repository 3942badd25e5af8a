import { globSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import * as z from 'zod';
import { eventSchema } from '../packages/model/src/event/event.ts';
import { conditionSchema } from '../packages/model/src/form/condition.ts';
import { localizedTextSchema } from '../packages/model/src/text/localized-text.ts';
import { LONGEST_TEXT, wordsSchema } from '../packages/model/src/text/words.ts';
import { type JsonSchema, withDescriptions } from './schema-descriptions.ts';
import { root } from './workspaces.mjs';

/** Where the schemas of an event stand; each that is exported as `…Schema` becomes a definition. */
const sources = globSync('packages/model/src/{event,form,programme,registration,text,time}/*.ts', {
  cwd: root,
  exclude: ['**/*.test.ts'],
}).sort();

/**
 * The JSON Schema (draft 2020-12) of an event file: the shape that the package's zod schemas take, with
 * the words of its docstrings. It has no `$id`, since it stands at no address but the file's own.
 */
export async function eventJsonSchema(): Promise<JsonSchema> {
  const definitions = z.registry<{ id: string }>();
  for (const [id, schema] of await exportedSchemas()) definitions.add(schema, { id });
  const { $schema, ...shape } = z.toJSONSchema(eventSchema, {
    metadata: definitions,
    io: 'input',
    // The texts that we read by hand; what they are is written below.
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      Object.assign(jsonSchema, written.get(zodSchema)?.(jsonSchema));
    },
  });
  return withDescriptions({ $schema, title: 'Event', ...shape }, 'EventModel', sources);
}

/** What zod cannot say: our own checks, and a condition that refers to itself, which zod's does not. */
const written = new Map<z.core.$ZodType, (schema: JsonSchema) => JsonSchema>([
  // Nearly what we ask, and the same to readers that know no properties of characters.
  [wordsSchema, () => ({ pattern: '\\S' })],
  [localizedTextSchema, () => ({ anyOf: [definition('Words'), textByTag] })],
  [conditionSchema, ({ anyOf = [] }) => ({ anyOf: anyOf.map(ofConditions) })],
]);

const textByTag: JsonSchema = {
  type: 'object',
  minProperties: 1,
  maxProperties: 50,
  propertyNames: definition('LanguageTag'),
  additionalProperties: {
    anyOf: [
      definition('Words'),
      {
        type: 'array',
        minItems: 1,
        maxItems: 1000,
        items: {
          type: 'object',
          properties: {
            text: { type: 'string', minLength: 1, maxLength: LONGEST_TEXT },
            lang: definition('LanguageTag'),
          },
          required: ['text', 'lang'],
          additionalProperties: false,
        },
      },
    ],
  },
};

function ofConditions(branch: JsonSchema): JsonSchema {
  const { all, any, not } = branch.properties ?? {};
  const condition = definition('Condition');
  if (not !== undefined) return { ...branch, properties: { not: condition } };
  if (typeof all === 'object')
    return { ...branch, properties: { all: { ...all, items: condition } } };
  if (typeof any === 'object')
    return { ...branch, properties: { any: { ...any, items: condition } } };
  return branch;
}

function definition(name: string): JsonSchema {
  return { $ref: `#/$defs/${name}` };
}

/** The schemas by the names of what they take, such as `Session` for `sessionSchema`. */
async function exportedSchemas(): Promise<[string, z.ZodType][]> {
  const modules: Record<string, unknown>[] = await Promise.all(
    sources.map((path) => import(pathToFileURL(`${root}/${path}`).href)),
  );
  return modules
    .flatMap((module) => Object.entries(module))
    .flatMap(([name, schema]): [string, z.ZodType][] =>
      name.endsWith('Schema') && schema instanceof z.ZodType && schema !== eventSchema
        ? [[`${name.charAt(0).toUpperCase()}${name.slice(1, -'Schema'.length)}`, schema]]
        : [],
    );
}
