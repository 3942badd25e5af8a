import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** A place in a source, counted from 1. */
interface Place {
  readonly line: number;
  readonly column: number;
}

/** What the compiler says, and where: the message's reasons stand each on a line of its own. */
interface CompileError extends Place {
  readonly message: string;
}

/** A compiled source: the places that were marked in it by `▸`, and its errors. */
export interface CompiledSource {
  readonly marked: readonly Place[];
  readonly errors: readonly CompileError[];
}

const root = fileURLToPath(new URL('../../../', import.meta.url));
const MARK = '▸';

/**
 * What TypeScript says of sources that stand beside each other and may import `@plenary/*`.
 *
 * @param sources - text by file name, such as `event.ts`; `▸` marks a place and is no part of the text.
 */
export function compileSources<Name extends string>(
  sources: Readonly<Record<Name, string>>,
): Readonly<Record<Name, CompiledSource>> {
  const names = Object.keys(sources) as Name[];
  const program = programOf(
    Object.fromEntries(names.map((name) => [name, sources[name].replaceAll(MARK, '')])),
  );
  const compiled = names.map((name): [Name, CompiledSource] => {
    const file = program.getSourceFile(pathOf(name));
    const found = [
      ...program.getSyntacticDiagnostics(file),
      ...program.getSemanticDiagnostics(file),
    ];
    return [name, { marked: marksIn(sources[name]), errors: found.map(compileError) }];
  });
  return Object.fromEntries(compiled) as Record<Name, CompiledSource>;
}

/**
 * The compiler's view of such sources, for whoever asks it more than the errors: everything that
 * `tsconfig.json` says holds for them.
 *
 * @param sources - text by file name.
 */
export function programOf(sources: Readonly<Record<string, string>>): ts.Program {
  const texts = new Map(Object.entries(sources).map(([name, text]) => [pathOf(name), text]));
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile } = host;
  host.fileExists = (path) => texts.has(path) || fileExists(path);
  host.getSourceFile = (path, version, ...rest) => {
    const text = texts.get(path);
    return text === undefined
      ? getSourceFile(path, version, ...rest)
      : ts.createSourceFile(path, text, version);
  };
  return ts.createProgram({ rootNames: [...texts.keys()], options, host });
}

/** The file of a source in such a program. It is not on the disk. */
export function pathOf(name: string): string {
  return `${root}${name}`;
}

function marksIn(text: string): Place[] {
  return text.split('\n').flatMap((line, index) =>
    line
      .split(MARK)
      .slice(0, -1)
      .map((_, nth, parts) => ({
        line: index + 1,
        column: parts.slice(0, nth + 1).join('').length + 1,
      })),
  );
}

function compileError({ file, start = 0, messageText }: ts.Diagnostic): CompileError {
  const { line, character } = file?.getLineAndCharacterOfPosition(start) ?? {
    line: 0,
    character: 0,
  };
  return {
    line: line + 1,
    column: character + 1,
    message: ts.flattenDiagnosticMessageText(messageText, '\n'),
  };
}
