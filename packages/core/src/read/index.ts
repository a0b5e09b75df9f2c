import { findActors, findPlaces, indexTerms, type OfficeHolder } from '../actors/index.ts'
import { findEvents } from '../events/index.ts'
import { createLanguage } from '../language/index.ts'
import { readPage } from '../page/index.ts'
import type { Analysis, Article, Page, Record } from '../record/index.ts'
import { findAttributions, resolveStatements } from '../statements/index.ts'
import { findTimes } from '../time/index.ts'
import { findVoices } from '../voices/index.ts'
import { hashRegistry, hashText } from './hash.ts'
import { checkId, checkLength } from './limit.ts'

/** Version of the reader: the same bytes with the same version, model and registry give the same record. */
export const READER_VERSION = '0.1.0'

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
}

export interface Reader {
  /** Reads a page. Synchronous, pure and deterministic; throws ReadoutError on input that is no page. */
  read(page: Page): Record
  /** The stages up to the analysis, for those who want the words and trees alone. */
  analyse(page: Page): { article: Article; analysis: Analysis }
}

/**
 * Makes a reader. The reading is this one ordered list of stages:
 *
 * 1. page: what is article and what is furniture, since nothing else may look at furniture;
 * 2. language: sentences, tokens, tree, names, since everything below walks the tree;
 * 3. time: values need only tokens and the day of publication; headlines, stamps and captions name days too;
 * 4. attributions: spans of source, cue and content, from syntax and quotation marks alone, before the actors,
 *    since a pronoun inside a quotation needs to know where the quotation is and whose;
 * 5. actors and places: who is who, through names, offices, pronouns and metonyms;
 * 6. statements: attributions with speaker, act, authority and addressee, after the actors, since a speaker is
 *    often a pronoun;
 * 7. events: acts with actors, status, time and place, after the statements, since one may report an event;
 * 8. voices: the partition of the text, from blocks and statements.
 */
export function createReader(options: ReaderOptions): Reader {
  const language = createLanguage(options.model)
  const terms = options.registry ? indexTerms(options.registry) : null
  const registry = options.registry?.length ? { registry: hashRegistry(options.registry) } : {}
  const analyse = (page: Page) => {
    const article = readPage(page)
    checkLength(article)
    return { article, analysis: language.analyse(article) }
  }
  return {
    analyse,
    read(page) {
      checkId(page.id)
      const { article, analysis } = analyse(page)
      const times = findTimes(article, analysis, { apparatus: true })
      const attributions = findAttributions(article, analysis)
      const cast = findActors(article, analysis, attributions, terms)
      const places = findPlaces(article, analysis, cast)
      const statements = resolveStatements(article, analysis, times, attributions, cast)
      const { events, actors } = findEvents({ article, analysis, times, cast, places, statements })
      const hash = hashText(article.text)
      return {
        version: 1,
        id: page.id ?? `r-${hash.slice(0, 16)}`,
        reader: { version: READER_VERSION, model: language.hash, ...registry },
        source: { url: page.url ?? null, retrieved: page.retrieved ?? null, format: article.format, hash },
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
        times,
        places,
        gaps: [...article.gaps],
      }
    },
  }
}
