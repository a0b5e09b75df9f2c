import { findActors, findPlaces, indexTerms, learntOf, type OfficeHolder } from '../actors/index.ts'
import { findEvents } from '../events/index.ts'
import { createLanguage } from '../language/index.ts'
import { readPage, sourceOf } from '../page/index.ts'
import { Heads } from '../predicates/index.ts'
import type { Analysis, Article, Page, Record } from '../record/index.ts'
import { findAttributions, keepAttributions, resolveStatements, SLACK, weighStatements } from '../statements/index.ts'
import { findTimes } from '../time/index.ts'
import { findVoices } from '../voices/index.ts'
import { familiesOf } from './families.ts'
import { hashRegistry, hashText } from './hash.ts'
import { checkId, checkLength } from './limit.ts'
import { READER_VERSION } from './version.ts'

export { READER_VERSION }

export interface ReaderOptions {
  /** The bytes of the language model (`packages/core/weights`); a loader for each runtime stands in `load/`. */
  readonly model: Uint8Array
  /**
   * Who held which office from when to when: plain data of the caller's. With it "the French president" is whoever held
   * that office on the day of the article; without it nobody is named whom the text does not name. Throws R2005 where an
   * entry is wrong.
   * @example createReader({ model, registry: [{ person: 'Michelle Bachelet', office: 'president', country: 'CL', from: '2014-03-11', to: '2018-03-11' }] })
   */
  readonly registry?: readonly OfficeHolder[] | undefined
  /**
   * Ids of rule families to leave out (`FAMILIES`), to see what each is worth; the record names them. Throws R2010 for an id
   * that is none.
   * @example createReader({ model, without: ['statements.hearsay'] }) // “reportedly” is nobody's word any more
   */
  readonly without?: readonly string[] | undefined
}

export interface Reader {
  /** Reads a page. Synchronous, pure and deterministic; throws ReadoutError on input that is no page. */
  read(page: Page): Record
  /** The stages up to the analysis, for those who want the words and trees alone; of what is English. */
  analyse(page: Page): { article: Article; analysis: Analysis }
}

/**
 * Makes a reader. The reading is this one ordered list of stages:
 *
 * 1. page: what is article and what is furniture, since nothing else may look at furniture;
 * 2. language: which one each paragraph is in, since nothing below knows another than English, and what is foreign is
 *    not looked at again; then sentences, tokens, tree and names, since everything below walks the tree;
 * 3. time: values need only tokens and the day of publication; headlines, stamps and captions name days too;
 * 4. attributions: spans of source, cue and content, from syntax, quotation marks and the model's head, those kept that a
 *    careful reader would have, before the actors, since a pronoun inside a quotation needs to know where the quotation is and whose;
 * 5. actors and places: who is who, through names, offices, pronouns and metonyms;
 * 6. statements: attributions with speaker, act, authority and addressee, after the actors, since a speaker is
 *    often a pronoun;
 * 7. events: acts with actors, status, time and place, after the statements, since one may report an event;
 *    then act, authority and confidence of the statements, weighed by a head that the rules have a voice in;
 * 8. voices: the partition of the text, from blocks and statements.
 */
export function createReader(options: ReaderOptions): Reader {
  const language = createLanguage(options.model)
  const { upper } = language
  const heads = new Heads(upper.shape, upper.data, upper.sums)
  const learnt = learntOf(language)
  const terms = options.registry ? indexTerms(options.registry) : null
  const registry = options.registry?.length ? { registry: hashRegistry(options.registry) } : {}
  const without = familiesOf(options.without ?? [])
  const left = without.size ? { without: [...without].sort() } : {}
  const begin = (page: Page) => {
    const article = readPage(page)
    checkLength(article)
    const { main, english, gaps } = language.languages(article)
    return { article, english, analysis: language.analyse(english, main), unread: gaps }
  }
  return {
    analyse(page) {
      const { article, analysis, unread } = begin(page)
      return { article: { ...article, gaps: [...unread, ...article.gaps] }, analysis }
    },
    read(page) {
      checkId(page.id)
      const { article, english, analysis, unread } = begin(page)
      const times = findTimes(english, analysis, { apparatus: true })
      const attributions = without.has('model.keep')
        ? findAttributions(english, analysis, undefined, without)
        : keepAttributions(heads, analysis, findAttributions(english, analysis, undefined, without, SLACK))
      const cast = findActors(english, analysis, attributions, terms, without, learnt)
      const places = findPlaces(english, analysis, cast)
      const resolved = resolveStatements(english, analysis, times, attributions, cast, without)
      const { events, asides, actors } = findEvents({
        article: english,
        analysis,
        times,
        cast,
        places,
        statements: resolved,
        heads,
      })
      const statements = without.has('model.acts') ? resolved : weighStatements(heads, analysis, resolved, cast.actors)
      const hash = hashText(article.text)
      return {
        version: 1,
        id: page.id ?? `r-${(article.text === '' ? hashText(nameOf(article, page)) : hash).slice(0, 16)}`,
        reader: { version: READER_VERSION, model: language.hash, ...registry, ...left },
        source: {
          ...sourceOf(page.url, article.page),
          retrieved: page.retrieved ?? null,
          format: article.format,
          ...(page.container ? { container: page.container } : {}),
          hash,
        },
        title: article.title,
        byline: article.byline,
        outlet: article.outlet,
        dateline: article.dateline,
        published: article.published,
        language: analysis.language,
        text: article.text,
        blocks: [...article.blocks],
        ...(article.marks ? { marks: [...article.marks] } : {}),
        ...(article.page ? { page: article.page } : {}),
        voices: findVoices(article, statements),
        actors,
        statements,
        events,
        ...(asides.length > 0 ? { asides } : {}),
        times,
        places,
        gaps: [...unread, ...article.gaps],
      }
    },
  }
}

/** What tells a page without text from another. */
const nameOf = ({ title, published }: Article, { url }: Page): string =>
  [title?.value, published?.value, url].map((s) => s ?? '').join('\n')
