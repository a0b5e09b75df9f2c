import { createLexis } from '@readout/core'
import { loadModel } from '@readout/core/load/node'
import { happeningLines, happeningStories, read } from './event-gold.ts'
import { statusOf } from '../../packages/join/src/events/status.ts'
const lexis = createLexis(loadModel())
for (const [f, L] of [['train', happeningLines('train')], ['look', happeningLines('look')], ['dev', read('/work/shared/gold/across/happenings.dev.jsonl')]] as const) {
  const hist = new Map(L.filter(l => l.kind === 'event').map(l => [l.id, l.history!])); let n = 0, ok = 0
  const conf = new Map<string, number>()
  for (const t of happeningStories(L, lexis)) for (const c of new Set(t.chain)) for (const h of hist.get(c) ?? []) {
    const ms = t.items.filter((m, i) => t.chain[i] === c && m.article.id === h.article); if (!ms.length) continue
    const r = statusOf(ms); n++; if ([h.status, ...(h.alt ?? [])].includes(r.status)) ok++; else { const k = h.status + '>' + r.status; conf.set(k, (conf.get(k) ?? 0) + 1) }
  }
  console.log(f, ok, n, (ok / n).toFixed(3), [...conf].sort((a, b) => b[1] - a[1]).slice(0, 12).join('; '))
}
