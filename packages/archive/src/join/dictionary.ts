/** What sketches have in common: names of fields and what often stands in them. What was packed with it needs it for ever. */
import type { JoinKind } from '@readout/join'

const ACTOR = `"other","sort":"description","sort":"office","kind":"organisation","sort":"body","group","document","gender":"female","metonym","demonym","title"]],"count":2,
["a2",{"name":"","kind":"country","sort":"country","country":"US","gender":null,"wikidata":null,"of":null,"offices":[],"mentions":[[,"description"],[,"name"]],"count":1,"company":[],"places":[]}],
["a1",{"name":"","kind":"person","sort":"person","country":null,"gender":"male","wikidata":null,"of":null,"offices":["],"mentions":[[`
const QUOTE = `"kind":"indirect","authority":"attributed","authority":"channel","kind":"mixed","actor":null,"speaker":null,"person":false,"sure":false,
["s1.0",{"start":1,"end":1,"text":"\\",\\"","runs":[[0,100]],"statement":"s","kind":"direct","actor":"a1","speaker":"","person":true,"sure":true,"authority":"named","via":null,"credits":null,"when":null,"past":false}],["s2.0",{"start":`
const COPY = `[null,[["",{"told":[0,""],"all":[1,""],"size":[,],"edges":[[,],[,]],"quoted":[0,""],"names":[0,""],"numbers":[0,""],"credits":[]}]]]`

export const DICTIONARY: { readonly [K in JoinKind]?: Buffer } = {
  copy: Buffer.from(COPY),
  actor: Buffer.from(ACTOR),
  quote: Buffer.from(QUOTE),
}
