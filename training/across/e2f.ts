import { createLexis } from '@readout/core'
import { loadModel } from '@readout/core/load/node'
import { happeningLines, happeningStories, pageOf, read } from './event-gold.ts'
import { recordOf } from '../../bench/across-records.ts'
import { figuresOf } from '../../packages/join/src/events/figures.ts'
const lexis = createLexis(loadModel())
for (const [f, L] of [['train', happeningLines('train')], ['look', happeningLines('look')], ['dev', read('/work/shared/gold/across/happenings.dev.jsonl')]] as const) {
  const art = new Map(L.filter(l => l.text).map(l => [l.id, l])); let ng = 0, np = 0, ok = 0
  const told = happeningStories(L, lexis)
  for (const g of L.filter(l => l.kind === 'event') as any[]) { const G = g.figures ?? []; if (!G.length) continue; ng += G.length
    const P: any[] = []
    for (const t of told) { const by = new Map<string, any[]>(); t.items.forEach((m, i) => { if (t.chain[i] === g.id) by.set(m.article.id, [...(by.get(m.article.id) ?? []), m]) }); for (const [a, ms] of by) P.push(...figuresOf(recordOf(pageOf(art.get(a)!)), ms)) }
    np += P.length; const miss = []
    for (const x of G) { const k = P.findIndex(y => y.article === x.article && y.start < x.end && x.start < y.end && y.value === x.value); if (k >= 0) { ok++; P.splice(k, 1) } else miss.push(x) }
    if (process.argv[2]) { for (const x of miss) console.log('MISS', x.article, x.what, x.value); for (const y of P) console.log('  EXTRA', y.article, y.what, y.value, art.get(y.article)!.text!.slice(y.start - 30, y.end + 30).replace(/\n/g, ' ')) }
  }
  console.log(f, 'p', (ok / np).toFixed(3), 'r', (ok / ng).toFixed(3), 'f', (2 * ok / (np + ng)).toFixed(3), ok, np, ng)
}
