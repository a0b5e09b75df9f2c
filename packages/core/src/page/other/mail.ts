/** E-mails and pages saved as one (MHTML), by the header that programs write. A press release with From, To and Subject is text. */
import { THE_COMMAND } from '../bytes/signatures.ts'
import type { Other } from './index.ts'

/** Fields that nobody types. */
const TECHNICAL =
  /^(?:received|return-path|delivered-to|message-id|mime-version|content-type|content-transfer-encoding|dkim-signature|authentication-results|received-spf|in-reply-to|references|list-[a-z-]+|arc-[a-z-]+|x-[a-z0-9-]+|snapshot-content-location)$/
/** A header longer than this is none. */
const LONGEST = 32_000
const FIELD = /^([A-Za-z][A-Za-z0-9-]{1,60}):(?:[ \t]|$)/

/** An e-mail whose header begins at `from`; null where there is none. */
export function mail(text: string, from: number): Other | null {
  let at = from
  let technical = 0
  let multipart = ''
  let first = true
  while (at < text.length && at - from < LONGEST) {
    const feed = text.indexOf('\n', at)
    const end = feed === -1 ? text.length : feed
    const line = text.slice(at, Math.min(end, at + 1000)).trimEnd()
    at = end + 1
    if (line === '') break
    const field = FIELD.exec(line)
    if (field) {
      const name = field[1].toLowerCase()
      if (TECHNICAL.test(name)) technical++
      if (name === 'content-type') multipart = line.toLowerCase()
      // the mailbox format has a line of its own before each mail; a long field goes on in lines that begin with a space
    } else if (!(first && /^From \S+@\S+ /.test(line)) && !(!first && /^[ \t]/.test(line))) return null
    first = false
  }
  if (technical < 2) return null
  return multipart.includes('multipart/related')
    ? { kind: 'mhtml', what: 'a page saved as MHTML', advice: THE_COMMAND }
    : { kind: 'mail', what: 'an e-mail with its header', advice: `${THE_COMMAND}, or copy the text out of it` }
}
