/** Which scenes could not be drawn, and how often each was begun anew. */
export class Failures {
  #failed = $state.raw<ReadonlySet<number>>(new Set());
  #attempts = $state.raw<ReadonlyMap<number, number>>(new Map());

  has(index: number): boolean {
    return this.#failed.has(index);
  }

  attempt(index: number): number {
    return this.#attempts.get(index) ?? 0;
  }

  add(index: number): void {
    if (!this.#failed.has(index)) this.#failed = new Set([...this.#failed, index]);
  }

  /** A scene that failed is begun anew: in the next round it may be whole. */
  renew(index: number): void {
    this.#failed = new Set([...this.#failed].filter((one) => one !== index));
    this.#attempts = new Map(this.#attempts).set(index, this.attempt(index) + 1);
  }
}
