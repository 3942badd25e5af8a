import { type Finding, MOST_FINDINGS } from './finding.ts';
import type { FindingCode, FindingParams, Thing } from './finding-params.ts';
import { type Path, pathText } from './finding-path.ts';
import { type FindingWords, type FoundAt, told } from './finding-words.ts';
import { nearestId } from './nearest-id.ts';

/** Ids that are compared in search of those that were meant: a hundred slips among a thousand. */
const MOST_COMPARED = 100_000;

/** What the checks of one event have found so far: as much as is ever told, and no more. */
export class Found {
  readonly #errors: FoundAt[] = [];
  readonly #warnings: FoundAt[] = [];
  #compared = 0;

  error<Code extends FindingCode>(
    code: Code,
    path: Path,
    params: FindingParams[Code],
    nearest?: string,
  ): void {
    if (this.isFull) return;
    const found: FoundAt = { code, severity: 'error', path: pathText(path), params };
    this.#errors.push(nearest === undefined ? found : { ...found, nearest });
  }

  warning<Code extends FindingCode>(code: Code, path: Path, params: FindingParams[Code]): void {
    if (this.#warnings.length === MOST_FINDINGS) return;
    this.#warnings.push({ code, severity: 'warning', path: pathText(path), params });
  }

  /** An id that nothing has, with the nearest of those that are known. */
  unknown(thing: Thing, id: string, known: Iterable<string>, path: Path): void {
    if (this.isFull) return;
    const ids = [...known];
    this.#compared += ids.length;
    const nearest = this.#compared > MOST_COMPARED ? undefined : nearestId(id, ids);
    this.error('id.unknown', path, { thing, id }, nearest);
  }

  /** Whether no further error will be told. */
  get isFull(): boolean {
    return this.#errors.length === MOST_FINDINGS;
  }

  /** A hundred findings at most, the errors first. */
  inWords(words: FindingWords): Finding[] {
    const found = [...this.#errors, ...this.#warnings].slice(0, MOST_FINDINGS);
    return found.map((one) => told(one, words));
  }
}
