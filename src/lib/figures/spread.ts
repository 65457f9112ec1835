/** Something that takes space along an axis: its preferred middle, and its length. */
export interface Block {
  centre: number;
  size: number;
}

/**
 * Moves blocks apart so that none overlap, each as little as possible (least squares), in their order; none is dropped.
 * Then keeps them inside the limits if they fit.
 *
 * @returns the new centres, in the order given
 * @example spread([{ centre: 100, size: 16 }, { centre: 104, size: 16 }], 1, 0, 300) // → [93.5, 110.5]
 */
export function spread(blocks: readonly Block[], gap: number, low: number, high: number): number[] {
  const order = blocks.map((_, index) => index).toSorted((a, b) => at(blocks, a).centre - at(blocks, b).centre);
  // After subtracting the lengths of the blocks before, "do not overlap" becomes "do not decrease":
  // the nearest non-decreasing sequence is found by merging neighbours that violate it (pool adjacent violators).
  const offsets: number[] = [];
  order.forEach((index, place) => {
    const before = place === 0 ? null : at(blocks, at(order, place - 1));
    offsets.push(before === null ? 0 : at(offsets, place - 1) + before.size / 2 + gap + at(blocks, index).size / 2);
  });
  const pools: { sum: number; count: number }[] = [];
  order.forEach((index, place) => {
    let pool = { sum: at(blocks, index).centre - at(offsets, place), count: 1 };
    for (let last = pools.at(-1); last && last.sum / last.count > pool.sum / pool.count; last = pools.at(-1)) {
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count };
      pools.pop();
    }
    pools.push(pool);
  });
  const levels = pools.flatMap(({ sum, count }) => Array<number>(count).fill(sum / count));
  const first = at(order, 0);
  const last = at(order, order.length - 1);
  const lowest = order.length === 0 ? 0 : low + at(blocks, first).size / 2;
  const highest = order.length === 0 ? 0 : high - at(blocks, last).size / 2 - at(offsets, order.length - 1);
  const centres = Array<number>(blocks.length).fill(0);
  order.forEach((index, place) => {
    const level = Math.max(lowest, Math.min(highest, at(levels, place)));
    centres[index] = level + at(offsets, place);
  });
  return centres;
}

function at<Item>(items: readonly Item[], index: number): Item {
  return items[index] as Item;
}
