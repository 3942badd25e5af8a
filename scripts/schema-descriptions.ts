import ts from 'typescript';
import type * as z from 'zod';
import { root } from './workspaces.mjs';

/** A JSON Schema that is an object. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * A schema with our docstrings as its descriptions. A key has the docstring of its interface's; a
 * definition that of the type of its name, or of the zod schema from which it was made.
 *
 * @param schema - of the value that `type` describes.
 * @param type - name of its type.
 * @param sources - files that export types and zod schemas, relative to the root.
 */
export function withDescriptions(
  schema: JsonSchema,
  type: string,
  sources: readonly string[],
): JsonSchema {
  const program = ts.createProgram({
    rootNames: sources.map((path) => `${root}/${path}`),
    options: { ...compilerOptions(), noEmit: true },
  });
  const checker = program.getTypeChecker();
  const described = structuredClone(schema);
  const definitions = described.$defs ?? {};
  const left = new Set(Object.keys(definitions));
  const exported = exportedSymbols(program);

  function describeDefinition(name: string, from: ts.Type | undefined): void {
    const definition = definitions[name];
    if (definition === undefined || typeof definition === 'boolean' || !left.delete(name)) return;
    const schema = exported.get(`${name.charAt(0).toLowerCase()}${name.slice(1)}Schema`);
    const type = takenBy(schema) ?? declared(exported.get(name)) ?? from;
    put(definition, docOf(type?.aliasSymbol ?? type?.symbol) || docOf(schema));
    describe(definition, type);
  }

  /** `Session` of a `z.ZodType<Session>`. */
  function takenBy(schema: ts.Symbol | undefined): ts.Type | undefined {
    const type = schema && checker.getTypeOfSymbol(schema);
    if (type?.symbol.name !== 'ZodType') return undefined;
    return checker.getTypeArguments(type as ts.TypeReference)[0];
  }

  function declared(symbol: ts.Symbol | undefined): ts.Type | undefined {
    return symbol && checker.getDeclaredTypeOfSymbol(symbol);
  }

  function describe(one: JsonSchema | boolean, from: ts.Type | undefined): void {
    if (typeof one === 'boolean') return;
    if (one.$ref !== undefined) describeDefinition(one.$ref.replace('#/$defs/', ''), from);
    for (const branch of [...(one.anyOf ?? []), ...(one.oneOf ?? [])]) describe(branch, from);
    const parts = partsOf(from);
    if (one.items !== undefined && !Array.isArray(one.items)) {
      const list = parts.find((part) => checker.isArrayType(part));
      describe(one.items, list && checker.getTypeArguments(list as ts.TypeReference)[0]);
    }
    const owner = parts.find((part) => hasShape(part, one));
    for (const [key, value] of Object.entries(one.properties ?? {})) {
      const symbol = owner?.getProperty(key);
      describe(value, symbol && checker.getTypeOfSymbol(symbol));
      if (typeof value !== 'boolean') put(value, docOf(symbol));
    }
  }

  /** Whether a schema with these keys, and with these words where only some are taken, is of a type. */
  function hasShape(part: ts.Type, { properties = {} }: JsonSchema): boolean {
    return Object.entries(properties).every(([key, value]) => {
      const symbol = part.getProperty(key);
      if (symbol === undefined) return false;
      const only = typeof value === 'object' ? value.const : undefined;
      if (typeof only !== 'string') return true;
      return partsOf(checker.getTypeOfSymbol(symbol)).some(
        (word) => !word.isStringLiteral() || word.value === only,
      );
    });
  }

  function docOf(symbol: ts.Symbol | undefined): string {
    return ts
      .displayPartsToString(symbol?.getDocumentationComment(checker))
      .replaceAll(/\{@link (\S+)\}/g, '$1')
      .replaceAll(/\s*\n\s*/g, ' ');
  }

  /** What the sources, and what they import of ours, export. */
  function exportedSymbols({ getSourceFiles }: ts.Program): Map<string, ts.Symbol> {
    const ours = getSourceFiles().filter(({ fileName }) =>
      fileName.startsWith(`${root}/packages/`),
    );
    const modules = ours.flatMap((file) => checker.getSymbolAtLocation(file) ?? []);
    return new Map(
      modules.flatMap((one) => checker.getExportsOfModule(one)).map((one) => [one.name, one]),
    );
  }

  put(described, docOf(exported.get(type)));
  describe(described, declared(exported.get(type)));
  return described;
}

/** Editors show a definition's words in place of those that stand beside `$ref`, so it is wrapped. */
function put(schema: JsonSchema, description: string): void {
  if (description === '') return;
  if (schema.$ref !== undefined) {
    schema.allOf = [{ $ref: schema.$ref }];
    delete schema.$ref;
  }
  schema.description = description;
}

function partsOf(type: ts.Type | undefined): readonly ts.Type[] {
  if (type === undefined) return [];
  return type.isUnion() ? type.types : [type];
}

function compilerOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(`${root}/tsconfig.json`, ts.sys.readFile);
  return ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, root).options;
}
