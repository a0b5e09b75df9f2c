import path from 'node:path'
import { ReadoutError, type Record } from '@readout/core'
import type { HandDecision } from '@readout/join'
import { type Damage, damagesOf } from './check.ts'
import { Corrections } from './corrections/index.ts'
import type { Engine, Tx } from './engine/engine.ts'
import { Following } from './following.ts'
import { type Decision, decisionsIn, say, unsay } from './join/by-hand.ts'
import { type Identity, type Meeting, standing, toMerge, toSplit, toUndo } from './join/identity.ts'
import { Joining } from './join/joining.ts'
import { joinBehind, joinNext, rejoin, waiting } from './join/rejoin.ts'
import { Questions } from './questions/index.ts'
import { around } from './search/around.ts'
import { Search } from './search/search.ts'
import { addRecords } from './store/add.ts'
import { checkIds, checkRecord } from './store/check-record.ts'
import { copyAll } from './store/copy.ts'
import { type Progress, rebuild, startAfresh } from './store/rebuild.ts'
import { Records } from './store/records.ts'
import { clean } from './store/rows.ts'
import type { Entry, Page } from './store/types.ts'
import { dropArticle } from './store/write.ts'
import type {
  Added,
  Around,
  ArticleHit,
  ArticleSearch,
  EventHit,
  EventSearch,
  Kept,
  Listed,
  StatementHit,
  StatementSearch,
} from './types.ts'

const DEFAULT_LIMIT = 50
/** Records put in with one transaction where they come in a stream. */
const BATCH = 64

/** How records come in. */
export interface AddOptions {
  /** The records come straight from this version's reader: their shape is not looked at once more. */
  readonly trusted?: boolean | undefined
  /** With `addAll`: they wait for `joinNext`, so that whoever adds is not held up by joining, and several can add. */
  readonly behind?: boolean | undefined
}

/** Which of the two a record is. */
export interface HowRead {
  /** As the reader read it, whatever was corrected by hand since. */
  readonly asRead?: boolean | undefined
}

/** Records, kept whole and as rows. Several processes may have one archive open at the same time. */
export class Archive {
  /** The file, or in a database its address without the password. */
  readonly file: string
  /** Feeds that are followed, and what was seen of them. */
  readonly following: Following
  /** What can be asked across articles. */
  readonly questions: Questions
  /** What questions of one's own are asked of. */
  readonly engine: Engine
  /** What holds articles together. */
  readonly joining: Joining
  /** What was corrected by hand. */
  readonly corrections: Corrections
  readonly #records: Records
  readonly #search: Search
  #closed = false

  constructor(engine: Engine, join = true, notice?: (text: string) => void) {
    this.engine = engine
    this.file = engine.place
    this.#records = new Records(engine)
    this.#search = new Search(engine, this.#records)
    this.joining = new Joining(engine, this.#records, join)
    this.questions = new Questions(engine, this.#search, this.#records, notice)
    const put = async (record: Record, page?: Page) => {
      await checkRecord(record)
      return (tx: Tx) => this.#put(tx, [{ record, page }])
    }
    this.corrections = new Corrections(engine, this.#records, this.joining, {
      read: (work) => this.#run(work),
      write: (work) => this.#write(work),
    })
    this.following = new Following({
      read: (work) => this.#run(() => work(engine.db)),
      write: (work) => this.#write(work),
      put,
    })
  }

  /** True where the archive may only be read: then `add` and `remove` throw R3003. */
  get readOnly(): boolean {
    return this.engine.readOnly !== null
  }

  /** The data folder of an archive in a file; null in a database. */
  get dir(): string | null {
    return this.engine.name === 'sqlite' ? path.dirname(this.file) : null
  }

  /**
   * Keeps a record, in one transaction, and the page it was read from where that is given.
   *
   * `unchanged`: the same reading is there already (when it was fetched does not count), or a reading of the same
   * text by a newer reader is. `replaced`: a record of that id was there and gave way.
   * Throws R3005 for what is no record, and for one whose ids cannot be used.
   * @example await archive.add(record, { page: { bytes, mime: 'text/html' } })
   */
  async add(record: Record, options: AddOptions & { page?: Page | undefined } = {}): Promise<Added> {
    await (options.trusted ? checkIds : checkRecord)(record)
    const [added] = await this.#write((tx) => this.#put(tx, [{ record, page: options.page }]))
    return added!
  }

  /**
   * Keeps records in one transaction: all of them or, where the archive fails, none. What is no record comes back as its error
   * (R3005), and the others are kept.
   */
  async addAll(entries: readonly (Record | Entry)[], options: AddOptions = {}): Promise<(Added | ReadoutError)[]> {
    const results: (Added | ReadoutError | null)[] = []
    const sound: Entry[] = []
    for (const entry of entries) {
      const given = typeof entry === 'object' && entry !== null && 'record' in entry ? entry : { record: entry }
      try {
        await (options.trusted ? checkIds : checkRecord)(given.record)
        sound.push(given)
        results.push(null)
      } catch (error) {
        if (!(error instanceof ReadoutError)) throw error
        results.push(error)
      }
    }
    const put = async (tx: Tx) => {
      if (options.behind) await joinBehind(tx)
      return this.#put(tx, sound)
    }
    const added = sound.length > 0 ? await this.#write(put) : []
    let next = 0
    return results.map((r) => r ?? added[next++]!)
  }

  /**
   * Keeps records as they come, by batches: what became of each is told once it is kept. Asked again with the same records, it goes on
   * where it was cut off.
   * @example for await (const added of archive.addFrom(records)) if (added === 'added') n++
   */
  async *addFrom(
    entries: AsyncIterable<Record | Entry> | Iterable<Record | Entry>,
    options: AddOptions & { batch?: number | undefined } = {},
  ): AsyncGenerator<Added | ReadoutError> {
    let batch: (Record | Entry)[] = []
    for await (const entry of entries) {
      batch.push(entry)
      if (batch.length < (options.batch ?? BATCH)) continue
      yield* await this.addAll(batch, options)
      batch = []
    }
    if (batch.length > 0) yield* await this.addAll(batch, options)
  }

  /** Within a transaction. */
  #put(tx: Tx, entries: readonly Entry[]): Promise<Added[]> {
    return addRecords(tx, this.#records, entries, (...now) => this.joining.join(...now))
  }

  /** The record of that id; throws R3004 where there is none, R3002 where it is damaged. */
  async get(id: string, how: HowRead = {}): Promise<Record> {
    return (await this.find(id, how)) ?? unknown(id)
  }

  /** The record of that id with what was corrected by hand, or null. Throws R3002 where it is damaged. */
  async find(id: string, how: HowRead = {}): Promise<Record | null> {
    const json = await this.findJson(id, how)
    return json === null ? null : JSON.parse(json)
  }

  /** The same as JSON: where nothing was corrected, the text that was kept. */
  async findJson(id: string, { asRead = false }: HowRead = {}): Promise<string | null> {
    return this.#run(() => this.#records.jsonOf(id, asRead))
  }

  /**
   * All records, the oldest first, one in memory at a time. One that is damaged comes as its error (R3002), and
   * those behind it still come.
   * @example for await (const kept of archive.records()) if ('record' in kept) pairs.add(kept.record)
   */
  async *records({ asRead = false }: HowRead = {}): AsyncGenerator<Kept> {
    const all = this.#records.all(asRead)
    for (let next = await this.#run(() => all.next()); !next.done; next = await this.#run(() => all.next()))
      yield next.value
  }

  /** The page that a record was read from, as it came, or null where none was kept. Throws R3002 where it is damaged. */
  async pageOf(id: string): Promise<Page | null> {
    return this.#run(() => this.#records.pageOf(id))
  }

  /** The first words of that article's body, or null: what to call it where it has no title. */
  async openingOf(id: string): Promise<string | null> {
    return this.#run(async () => {
      const row = this.engine.db.selectFrom('articles').selectAll().where('id', '=', clean(id))
      return (await this.#records.sound(await row.execute()))[0]?.opening ?? null
    })
  }

  async has(id: string): Promise<boolean> {
    return this.#run(async () => (await this.#records.seqOf(id)) !== undefined)
  }

  /** Articles, the newest arrival first; `after` is the `seq` of the last one already seen. */
  async list(options: { limit?: number | undefined; after?: number | undefined } = {}): Promise<Listed[]> {
    const limit = Math.max(0, Math.floor(options.limit ?? DEFAULT_LIMIT))
    const after = options.after ?? Number.MAX_SAFE_INTEGER
    return this.#run(async () => {
      const { db } = this.engine
      const rows = db.selectFrom('articles').selectAll().where('seq', '<', after).orderBy('seq', 'desc').limit(limit)
      return this.#records.sound(await rows.execute())
    })
  }

  /** Takes a record out; throws R3004 where there is none of that id. */
  async remove(id: string): Promise<void> {
    await this.#write(async (tx) => {
      const seq = await this.#records.seqOf(id, tx.db)
      if (seq === undefined) unknown(id)
      await this.joining.leave(tx, seq!)
      await dropArticle(tx, seq!)
    })
  }

  /**
   * Statements: the best match first where a text is asked for that not too many hold, else the newest article first.
   * `text` and `speaker` are what a person types: any input is fine, see `ftsQuery`.
   */
  async searchStatements(search: StatementSearch = {}): Promise<StatementHit[]> {
    return this.#run(() => this.#search.statements(search))
  }

  /** Events, the newest article first. */
  async searchEvents(search: EventSearch = {}): Promise<EventHit[]> {
    return this.#run(() => this.#search.events(search))
  }

  /** Articles whose title or text holds the words: the best match first, or the newest where very many do. */
  async searchArticles(search: ArticleSearch): Promise<ArticleHit[]> {
    return this.#run(() => this.#search.articles(search))
  }

  /**
   * What stands around the statements that such words find: speakers so called, articles by title, events by their words and
   * people; at most `limit` of each, 8 unless told.
   * @example (await archive.searchAround('moss')).speakers // [{ name: 'Ada Moss', statements: 12 }]
   */
  searchAround(text: string, limit = 8): Promise<Around> {
    return this.#run(() => around(this.engine, text, limit))
  }

  /** How much is kept. */
  async count(): Promise<{ articles: number; statements: number; events: number }> {
    return this.#run(async () => {
      const { db } = this.engine
      const kept = await db.selectFrom('totals').selectAll().executeTakeFirst()
      const { articles = -1, statements = -1, events = -1, proof = 0 } = kept ?? {}
      if (articles + 3 * statements + 5 * events === proof) return { articles, statements, events }
      const counted = await db
        .selectFrom('articles')
        .select(({ fn }) => [
          fn.countAll<number>().as('articles'),
          fn.sum<number | null>('statements').as('statements'),
          fn.sum<number | null>('events').as('events'),
        ])
        .executeTakeFirstOrThrow()
      return {
        articles: Number(counted.articles),
        statements: Number(counted.statements),
        events: Number(counted.events),
      }
    })
  }

  /**
   * Looks through the whole archive for damage: the file, every record, every row, the indexes. An empty list means
   * that everything is as it was written. Takes as long as reading all of it.
   */
  async check(): Promise<Damage[]> {
    return this.#run(() => damagesOf(this.engine, this.#records))
  }

  /** Makes all rows again from the records that are kept: numbers of articles and when they came in stay. */
  async rebuild(progress?: Progress): Promise<void> {
    if (this.readOnly) throw this.engine.readOnly
    await this.#run(() => startAfresh(this.engine))
    await this.makeRowsAgain(progress)
  }

  /** Goes on with making rows again that was cut off, or that another version asks for. */
  async makeRowsAgain(progress?: Progress): Promise<void> {
    await this.#run(async () => {
      await rebuild(this.engine, this.#records, progress)
      await this.engine.compact()
    })
  }

  /**
   * Says by hand that actors are one (`merge`) or not (`split`), by their anchors (`nameAnchor`, `recordAnchor` of @readout/join), and looks
   * at these groups anew. It outlives reading and joining again. Throws R3036, and keeps nothing, where it contradicts what was said before.
   */
  async decide(decision: HandDecision, groups: readonly number[]): Promise<void> {
    await this.#write(async (tx) => {
      await say(tx, decision)
      await this.joining.rearrange(tx, 'actor', groups)
    })
  }

  /** Takes back what was said by hand of these two anchors, and looks at the groups anew; false where nothing was said. */
  async undecide(a: string, b: string, groups: readonly number[]): Promise<boolean> {
    return this.#write(async (tx) => {
      const said = await unsay(tx, a, b)
      if (said) await this.joining.rearrange(tx, 'actor', groups)
      return said
    })
  }

  /**
   * Makes two actors one, by the names or numbers that people give. Throws R3032 and R3033 as questions do, R3036 for a contradiction,
   * R3038 where they are one already.
   * @example await archive.mergeActors('ada moss', 'the harbour master')
   */
  async mergeActors(a: string, b: string): Promise<Identity> {
    return this.#decideOn(await this.#run(() => toMerge(this.engine, a, b)))
  }

  /** Takes the actor of one article out of the others. Throws as `mergeActors`, R3037 where it is not in it, R3039 where it is in no other. */
  async splitActor(name: string, article: string): Promise<Identity> {
    return this.#decideOn(await this.#run(() => toSplit(this.engine, name, article)))
  }

  /** Takes back what was said of two names, or of a name and an article. Throws R3037 where nothing was. */
  async undoActors(a: string, b: string): Promise<Decision> {
    const { decision, groups } = await this.#run(async () => toUndo(this.engine, await this.decisions(), a, b))
    await this.undecide(decision.a, decision.b, groups)
    return decision
  }

  async #decideOn({ decision, groups, a, b, at }: Meeting): Promise<Identity> {
    await this.decide(decision, groups)
    const [first, second] = await this.#run(() => standing(this.engine, at))
    return { decision, a, b, now: [first!, second!] }
  }

  /** What was said by hand, in the order in which it was said. */
  async decisions(): Promise<Decision[]> {
    return this.#run(() => decisionsIn(this.engine.db))
  }

  /**
   * Joins everything anew, as after articles came in without or by rules of before. Numbers of groups stay where their items stay
   * together; what is cut off goes on where it was.
   */
  async rejoin(progress?: Progress): Promise<void> {
    if (this.readOnly) throw this.engine.readOnly
    await rejoin(this.engine, this.#records, this.joining, (work) => this.#write(work), progress)
  }

  /**
   * Joins the next `most` articles that were added with `behind`, in the order in which they came in: the same groups come about as if
   * each had been joined when it came. How many were joined; none where none waits. Several may call it, one after the other is served.
   * @example while ((await archive.joinNext()) > 0);
   */
  async joinNext(most = 32): Promise<number> {
    if (this.readOnly) throw this.engine.readOnly
    return this.#run(() => joinNext(this.engine, this.#records, this.joining, (work) => this.#write(work), most))
  }

  /** How many articles wait for `joinNext`. */
  async waitToBeJoined(): Promise<number> {
    return this.#run(() => waiting(this.engine.db))
  }

  /**
   * Copies everything into another archive, which has to be empty: records, pages, feeds and items, what was joined, with all numbers.
   * It goes on as it was at one moment, whatever is written meanwhile. How many articles were copied. Throws R3014 where the other holds
   * something.
   * @example await archive.copyTo(await openArchive({ url: 'postgres://ana@db.example/news' }))
   */
  async copyTo(other: Archive, progress?: Progress): Promise<number> {
    const { articles } = await other.count()
    const feeds = await other.following.list(0)
    if (articles > 0 || feeds.length > 0)
      throw new ReadoutError(
        'R3014',
        `the archive at ${other.file} is not empty: ${articles} articles, ${feeds.length} feeds; name an empty place`,
      )
    return this.#run(() => this.engine.snapshot((db) => other.#run(() => copyAll(db, other.engine, progress))))
  }

  /**
   * A mark of what is kept, to hold answers by: while it is the same, so are they, whichever process writes. It may change where
   * nothing did.
   * @example const before = await archive.state()
   */
  async state(): Promise<string> {
    return this.#run(() => this.engine.state())
  }

  /** Ends the work with the file or database; closing twice is fine. */
  async close(): Promise<void> {
    if (this.#closed) return
    this.#closed = true
    await this.engine.close()
  }

  #write<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    if (this.engine.readOnly) throw this.engine.readOnly
    return this.#run(async () => {
      let done: Tx | undefined
      const result = await this.engine.write((tx) => work((done = tx)))
      if (done) this.joining.committed(done)
      return result
    })
  }

  async #run<T>(work: () => T | Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (error) {
      throw this.engine.translate(error)
    }
  }
}

const unknown = (id: string): never => {
  throw new ReadoutError('R3004', `no article “${id}” in the archive: look at the list of what is kept`)
}
