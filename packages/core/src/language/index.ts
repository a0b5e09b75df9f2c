import type { Analysis, Article } from '../record/index.ts'

export interface Language {
  /** Hash of the model's bytes, hexadecimal. */
  readonly hash: string | null
  analyse(article: Article): Analysis
}

/** Makes the language reader from the bytes of its weights. */
export function createLanguage(_model: Uint8Array): Language {
  return {
    hash: null,
    analyse: (article) => ({
      text: article.text,
      size: 0,
      start: new Int32Array(0),
      end: new Int32Array(0),
      uposCode: new Uint8Array(0),
      xpos: [],
      head: new Int32Array(0),
      deprel: [],
      lemma: [],
      lower: [],
      sentences: new Int32Array(1),
      sentenceOf: new Int32Array(0),
      blockOf: new Int32Array(0),
      nameStart: new Int32Array(0),
      nameEnd: new Int32Array(0),
      nameType: new Uint8Array(0),
      nameOf: new Int32Array(0),
      childStart: new Int32Array(1),
      childList: new Int32Array(0),
      left: new Int32Array(0),
      right: new Int32Array(0),
      language: { code: 'en', confidence: 0 },
    }),
  }
}
