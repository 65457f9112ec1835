/** Any number of numbers of one kind, kept in blocks, so that growing copies nothing. */
export class NumberColumn<Block extends Float64Array | Uint32Array | Uint16Array | Uint8Array> {
  readonly #blocks: Block[] = [];
  #count = 0;

  /** @param make a block of a length */
  constructor(private readonly make: (length: number) => Block) {}

  get count(): number {
    return this.#count;
  }

  push(value: number): void {
    const at = this.#count++;
    if (at % BLOCK === 0) this.#blocks.push(this.make(BLOCK));
    (this.#blocks[Math.floor(at / BLOCK)] as Block)[at % BLOCK] = value;
  }

  /** The number at a place; NaN after the last. */
  at(place: number): number {
    return this.#blocks[Math.floor(place / BLOCK)]?.[place % BLOCK] ?? NaN;
  }
}

const BLOCK = 1 << 15;
