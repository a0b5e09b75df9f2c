/** Numbers written one after the other; `width` is how many there were. */
export class Writer {
  at = 0
  private readonly out: Float32Array
  constructor(out: Float32Array) {
    this.out = out
  }
  put(x: number | boolean): void {
    if (this.at < this.out.length) this.out[this.at] = Number(x)
    this.at++
  }
  oneOf<T>(x: T, list: readonly T[]): void {
    for (const y of list) this.put(x === y)
  }
  upTo(x: number, bounds: readonly number[]): void {
    let met = false
    for (const b of bounds) {
      this.put(!met && x <= b)
      met ||= x <= b
    }
    this.put(!met)
  }
}
