/** A growing column of integers, doubled when full: the flat tree has no object per node. */
export class Column {
  size = 0
  private data = new Int32Array(1024)
  push(value: number): number {
    if (this.size === this.data.length) {
      const next = new Int32Array(this.size * 2)
      next.set(this.data)
      this.data = next
    }
    this.data[this.size] = value
    return this.size++
  }
  get(i: number): number {
    return this.data[i]
  }
  set(i: number, value: number): void {
    this.data[i] = value
  }
  add(i: number, value: number): void {
    this.data[i] += value
  }
}
