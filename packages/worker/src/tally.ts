/** What a worker has done since it started. */
export class Tally {
  /** Records kept, by what became of them in the archive. */
  added = 0
  replaced = 0
  unchanged = 0
  /** Tries that failed, and pages that were set aside. */
  failed = 0
  dead = 0
  /** Pages that somebody had held before. */
  redelivered = 0
  joined = 0
  /** False while the database is away. */
  there = true
  /** Seconds, and how often. */
  readSeconds = 0
  reads = 0
  writeSeconds = 0
  writes = 0

  get done(): number {
    return this.added + this.replaced + this.unchanged
  }
}
