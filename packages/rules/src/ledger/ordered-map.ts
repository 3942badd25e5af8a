/** What a map is ordered by: the first number, then the second, then the text by code units. */
export type OrderedKey = readonly [number, number, string];

interface Branch<Value> {
  readonly key: OrderedKey;
  readonly value: Value;
  readonly size: number;
  readonly left: Tree<Value>;
  readonly right: Tree<Value>;
}

type Tree<Value> = Branch<Value> | null;

/**
 * A map in the order of its keys in which every change gives a new map and leaves the old one as it
 * was: a weight-balanced tree (Adams 1992; the balance of Hirai and Yamamoto 2011).
 */
export class OrderedMap<Value> implements Iterable<readonly [OrderedKey, Value]> {
  private readonly root: Tree<Value>;

  constructor(root: Tree<Value> = null) {
    this.root = root;
  }

  /** How many keys there are. */
  get size(): number {
    return sizeOf(this.root);
  }

  /** The first key with its value; undefined where there is none. */
  first(): readonly [OrderedKey, Value] | undefined {
    let tree = this.root;
    while (tree?.left) tree = tree.left;
    return tree === null ? undefined : [tree.key, tree.value];
  }

  /** The first key after another one; undefined where there is none. */
  keyAfter(key: OrderedKey): OrderedKey | undefined {
    let after: OrderedKey | undefined;
    for (let tree = this.root; tree !== null; ) {
      const before = compareKeys(key, tree.key) < 0;
      if (before) after = tree.key;
      tree = before ? tree.left : tree.right;
    }
    return after;
  }

  /** The key's value, or undefined where there is none. */
  get(key: OrderedKey): Value | undefined {
    return found(this.root, key)?.value;
  }

  /** A map in which the key has this value. */
  set(key: OrderedKey, value: Value): OrderedMap<Value> {
    return new OrderedMap(inserted(this.root, key, value));
  }

  /** A map without the key. */
  delete(key: OrderedKey): OrderedMap<Value> {
    return found(this.root, key) === null ? this : new OrderedMap(removed(this.root, key));
  }

  /** How many keys come before this one. */
  countBefore(key: OrderedKey): number {
    let count = 0;
    for (let tree = this.root; tree !== null; ) {
      if (compareKeys(key, tree.key) <= 0) tree = tree.left;
      else {
        count += sizeOf(tree.left) + 1;
        tree = tree.right;
      }
    }
    return count;
  }

  /** Every key with its value, in order. */
  *[Symbol.iterator](): IterableIterator<readonly [OrderedKey, Value]> {
    const ahead: Branch<Value>[] = [];
    pushLeftmost(ahead, this.root);
    for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
      yield [next.key, next.value];
      pushLeftmost(ahead, next.right);
    }
  }
}

/** Negative where the first comes first, positive where the second does, 0 where they are the same. */
export function compareKeys(one: OrderedKey, other: OrderedKey): number {
  if (one[0] !== other[0]) return one[0] < other[0] ? -1 : 1;
  if (one[1] !== other[1]) return one[1] < other[1] ? -1 : 1;
  if (one[2] === other[2]) return 0;
  return one[2] < other[2] ? -1 : 1;
}

/** A side may weigh at most three times the other, counting the empty tree as one. */
const heaviest = 3;
/** The inner grandchild that makes a double rotation needed weighs at least twice the outer one. */
const inner = 2;

function sizeOf(tree: Tree<unknown>): number {
  return tree === null ? 0 : tree.size;
}

function found<Value>(root: Tree<Value>, key: OrderedKey): Tree<Value> {
  let tree = root;
  while (tree !== null) {
    const side = compareKeys(key, tree.key);
    if (side === 0) break;
    tree = side < 0 ? tree.left : tree.right;
  }
  return tree;
}

/** Adds a tree's root, its left child, that one's left child and so on: the last comes first in order. */
function pushLeftmost<Value>(ahead: Branch<Value>[], tree: Tree<Value>): void {
  for (let next = tree; next !== null; next = next.left) ahead.push(next);
}

function branch<Value>(
  left: Tree<Value>,
  { key, value }: { readonly key: OrderedKey; readonly value: Value },
  right: Tree<Value>,
): Branch<Value> {
  return { key, value, size: sizeOf(left) + sizeOf(right) + 1, left, right };
}

function balanced<Value>(
  left: Tree<Value>,
  middle: { readonly key: OrderedKey; readonly value: Value },
  right: Tree<Value>,
): Branch<Value> {
  const leftWeight = sizeOf(left) + 1;
  const rightWeight = sizeOf(right) + 1;
  if (right !== null && rightWeight > heaviest * leftWeight) {
    const near = right.left;
    if (near === null || sizeOf(near) + 1 < inner * (sizeOf(right.right) + 1)) {
      return branch(branch(left, middle, near), right, right.right);
    }
    return branch(branch(left, middle, near.left), near, branch(near.right, right, right.right));
  }
  if (left !== null && leftWeight > heaviest * rightWeight) {
    const near = left.right;
    if (near === null || sizeOf(near) + 1 < inner * (sizeOf(left.left) + 1)) {
      return branch(left.left, left, branch(near, middle, right));
    }
    return branch(branch(left.left, left, near.left), near, branch(near.right, middle, right));
  }
  return branch(left, middle, right);
}

function inserted<Value>(tree: Tree<Value>, key: OrderedKey, value: Value): Branch<Value> {
  if (tree === null) return branch(null, { key, value }, null);
  const side = compareKeys(key, tree.key);
  if (side === 0) return branch(tree.left, { key, value }, tree.right);
  return side < 0
    ? balanced(inserted(tree.left, key, value), tree, tree.right)
    : balanced(tree.left, tree, inserted(tree.right, key, value));
}

function removed<Value>(tree: Tree<Value>, key: OrderedKey): Tree<Value> {
  if (tree === null) return null;
  const side = compareKeys(key, tree.key);
  if (side < 0) return balanced(removed(tree.left, key), tree, tree.right);
  if (side > 0) return balanced(tree.left, tree, removed(tree.right, key));
  if (tree.left === null) return tree.right;
  if (tree.right === null) return tree.left;
  let next = tree.right;
  while (next.left !== null) next = next.left;
  return balanced(tree.left, next, removed(tree.right, next.key));
}
