const bitsPerLevel = 5;
const slotMask = (1 << bitsPerLevel) - 1;

/** Entries whose keys share one whole hash: nearly always a single entry. */
interface Leaf<Value> {
  readonly hash: number;
  readonly entries: readonly (readonly [string, Value])[];
}

/** Up to 32 children, of which only those present are stored: bit `n` of `slots` says that slot `n` is. */
interface Branch<Value> {
  readonly slots: number;
  readonly children: readonly Node<Value>[];
}

type Node<Value> = Leaf<Value> | Branch<Value>;

/**
 * A map from text to values in which every change gives a new map and leaves the old one as it was,
 * at the cost of a few small copies. Iterates in no useful order.
 */
export interface PersistentMap<Value> extends Iterable<readonly [string, Value]> {
  /** How many keys there are. */
  readonly size: number;
  /** The key's value, or undefined where there is none. */
  get(key: string): Value | undefined;
  /** A map in which the key has this value. */
  set(key: string, value: Value): PersistentMap<Value>;
  /** A map without the key. */
  delete(key: string): PersistentMap<Value>;
}

/** A map without keys. */
export function emptyMap<Value>(): PersistentMap<Value> {
  return new HashTrie<Value>(null, 0);
}

/** A hash array mapped trie: each level is reached by the next five bits of the key's hash. */
class HashTrie<Value> implements PersistentMap<Value> {
  readonly size: number;
  private readonly root: Node<Value> | null;

  constructor(root: Node<Value> | null, size: number) {
    this.root = root;
    this.size = size;
  }

  get(key: string): Value | undefined {
    const hash = hashOf(key);
    let node = this.root;
    for (let level = 0; node !== null && !('entries' in node); level += bitsPerLevel) {
      node = childAt(node, slotOf(hash, level));
    }
    return node?.entries.find(([known]) => known === key)?.[1];
  }

  set(key: string, value: Value): HashTrie<Value> {
    const size = this.get(key) === undefined ? this.size + 1 : this.size;
    const leaf: Leaf<Value> = { hash: hashOf(key), entries: [[key, value]] };
    return new HashTrie(this.root === null ? leaf : insert(this.root, leaf, 0), size);
  }

  delete(key: string): HashTrie<Value> {
    if (this.root === null || this.get(key) === undefined) return this;
    return new HashTrie(remove(this.root, key, hashOf(key), 0), this.size - 1);
  }

  *[Symbol.iterator](): IterableIterator<readonly [string, Value]> {
    if (this.root !== null) yield* entriesOf(this.root);
  }
}

/** FNV-1a over UTF-16 code units (http://www.isthe.com/chongo/tech/comp/fnv). */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

function slotOf(hash: number, level: number): number {
  return (hash >>> level) & slotMask;
}

function has(branch: Branch<unknown>, slot: number): boolean {
  return (branch.slots & (1 << slot)) !== 0;
}

/** Where the slot's child stands among the stored ones: the number of slots present below it. */
function positionOf(branch: Branch<unknown>, slot: number): number {
  let below = branch.slots & ((1 << slot) - 1);
  let count = 0;
  for (; below !== 0; below &= below - 1) count += 1;
  return count;
}

function childAt<Value>(branch: Branch<Value>, slot: number): Node<Value> | null {
  return has(branch, slot) ? (branch.children[positionOf(branch, slot)] ?? null) : null;
}

function withChild<Value>(branch: Branch<Value>, slot: number, child: Node<Value>): Branch<Value> {
  const present = has(branch, slot) ? 1 : 0;
  return {
    slots: branch.slots | (1 << slot),
    children: branch.children.toSpliced(positionOf(branch, slot), present, child),
  };
}

function insert<Value>(node: Node<Value>, leaf: Leaf<Value>, level: number): Node<Value> {
  if ('entries' in node && node.hash === leaf.hash) return withEntriesOf(node, leaf);
  const branch: Branch<Value> =
    'entries' in node ? { slots: 1 << slotOf(node.hash, level), children: [node] } : node;
  const slot = slotOf(leaf.hash, level);
  const child = childAt(branch, slot);
  const next = child === null ? leaf : insert(child, leaf, level + bitsPerLevel);
  return withChild(branch, slot, next);
}

function withEntriesOf<Value>(leaf: Leaf<Value>, { hash, entries }: Leaf<Value>): Leaf<Value> {
  const others = leaf.entries.filter(([known]) => entries.every(([key]) => key !== known));
  return { hash, entries: [...others, ...entries] };
}

/** The node without the key, which it has; null where nothing is left of it. */
function remove<Value>(
  node: Node<Value>,
  key: string,
  hash: number,
  level: number,
): Node<Value> | null {
  if ('entries' in node) {
    const entries = node.entries.filter(([known]) => known !== key);
    return entries.length === 0 ? null : { hash: node.hash, entries };
  }
  const slot = slotOf(hash, level);
  const child = childAt(node, slot);
  if (child === null) return node;
  const next = remove(child, key, hash, level + bitsPerLevel);
  return next === null ? withoutChild(node, slot) : shortened(withChild(node, slot, next));
}

function withoutChild<Value>(branch: Branch<Value>, slot: number): Node<Value> | null {
  const children = branch.children.toSpliced(positionOf(branch, slot), 1);
  if (children.length === 0) return null;
  return shortened({ slots: branch.slots & ~(1 << slot), children });
}

/** A branch with one leaf is that leaf, so that a map's shape does not tell what was deleted from it. */
function shortened<Value>(branch: Branch<Value>): Node<Value> {
  const [only, ...others] = branch.children;
  return only !== undefined && others.length === 0 && 'entries' in only ? only : branch;
}

function* entriesOf<Value>(node: Node<Value>): IterableIterator<readonly [string, Value]> {
  if ('entries' in node) yield* node.entries;
  else for (const child of node.children) yield* entriesOf(child);
}
