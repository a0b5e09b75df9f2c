/** How Readout introduces itself to servers. */

const VERSION = '0.1.0'
const HOME = 'https://www.npmjs.com/package/@readout/core'

const PRODUCT = 'Readout'

/**
 * The header User-Agent: what asks, where its home is, and how to reach who runs it. What cannot stand in a header is left out.
 * @example userAgent('desk@paper.example') // 'Readout/0.1.0 (+https://…; desk@paper.example)'
 */
export function userAgent(contact: string | undefined = process.env.READOUT_CONTACT): string {
  const clean = (contact ?? '').replace(/[^\x20-\x7e]|[()\\]/g, '').trim()
  return `${PRODUCT}/${VERSION} (+${HOME}${clean === '' ? '' : `; ${clean}`})`
}

/** The name that robots.txt files know a program by. @example productOf('Readout/0.1.0 (+https://…)') // 'Readout' */
export const productOf = (agent: string): string => /^[^\s/(]*/.exec(agent.trim())![0]
