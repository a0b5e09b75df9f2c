/** The address that a newsletter gives for reading it in a browser: what a link says of itself, and nothing that is only near. */

const SAYS = /\b(?:view|read|open|see)\b.{0,30}\b(?:browser|online|on the web|web version)\b|^web ?version$/i
const LINK =
  /<a\s[^>]{0,500}?href\s{0,9}=\s{0,9}(?:"(https?:\/\/[^"\s]{4,1500})"|'(https?:\/\/[^'\s]{4,1500})')[^>]{0,500}>/gi
/** Such a link stands at the head or at the foot; between them nobody looks. */
const NEAR = 100_000

/** @example browserAddress('<a href="https://post.example/i/7">View this email in your browser</a>') // 'https://post.example/i/7' */
export function browserAddress(html: string): string | null {
  if (html.length <= 2 * NEAR) return linkIn(html)
  return linkIn(html.slice(0, NEAR)) ?? linkIn(html.slice(-NEAR))
}

function linkIn(html: string): string | null {
  for (const m of html.matchAll(LINK)) {
    const from = m.index + m[0].length
    const inside = html.slice(from, from + 400)
    const words = inside
      .slice(0, /<\/a/i.exec(inside)?.index ?? 0)
      .replace(/<[^>]{0,400}>/g, ' ')
      .replace(/&nbsp;|\s+/g, ' ')
      .trim()
    if (words.length < 80 && SAYS.test(words)) return (m[1] ?? m[2])!.replace(/&amp;/g, '&')
  }
  return null
}
