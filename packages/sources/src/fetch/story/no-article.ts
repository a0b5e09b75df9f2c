/** Pages that come in place of an article, told by what they show. */
import { FetchError } from '../error.ts'
import type { Outline } from './outline.ts'

/** Less running text than this is no article. */
const LITTLE = 400
const MISSING =
  /\b(?:page|article|story|content|post|file|document|url) (?:\w+ )?(?:was |is |could |can |has |have )?(?:not|no longer|n['’]t|cannot)(?: be)? (?:found|available|exists?|been found|here)|\b(?:page|article|story) (?:does|did)(?: not|n['’]t) exist|\b(?:error )?404\b|\bnot found\b|\bno such (?:page|article)\b|\bnothing (?:was )?found\b|\b(?:we )?(?:could ?n[o'’]t|can(?:no|'|’)t) find (?:that|this|the|your) (?:page|article|story)|\b(?:page|article|story) (?:has been|was) (?:removed|deleted)|\bthis page (?:is gone|has moved)/i
const CHALLENGE =
  /^just a moment|^attention required|^access denied|are you (?:a |really )?(?:human|robot)|not a robot|pardon our interruption|checking your browser|verify(?:ing)? (?:that )?you are (?:a )?human|security check|unusual (?:traffic|activity)|bot (?:detection|protection)|ddos protection|enable cookies? and (?:reload|javascript)/i
const CONSENT_TITLE =
  /\bbefore you continue\b|\bwe (?:and our \w+ )?(?:value|respect|care about) your privacy\b|\bcookies? (?:consent|settings|preferences|notice|wall|policy)\b|\b(?:privacy|consent) (?:settings|choices|preferences|manager|gate)\b|\byour (?:privacy|consent|data|choices)\b|\bmanage (?:cookies|consent)\b|\baccept (?:all )?cookies\b/i
const CONSENT =
  /\bcookies?\b|\bconsent\b|\bpersonal data\b|\bprivacy (?:policy|settings|choices)\b|\b(?:our|\d+|and) partners\b|\blegitimate interests?\b|\bdata protection\b|\bpersonali[sz]ed ads?\b/i
const CONSENT_ADDRESS =
  /^(?:consent|privacy|cmp|guce)\.|\/(?:consent|collectConsent|privacy-gate|cookie-?wall|gdpr|cmp)(?:\/|$|\.)/i
const NEEDS_SCRIPT =
  /\b(?:enable|turn on|requires?|needs?|activate|without|supports?) (?:\w+ )?java ?script\b|\bjava ?script (?:is|must be|has to be|seems to be) (?:\w+ )?(?:disabled|enabled|required|needed|turned)/i
const LOGIN_TITLE = /\b(?:log|sign)[ -]?(?:in|on)\b|\b(?:subscriber|member) login\b/i

const SAVE = 'open it in a browser, save the page from there and read the file'

/**
 * Why a page that came is no article: an error to throw, or null where there is running text enough, or nothing plain to say.
 * What shows an article behind a login box or beside a consent dialog is read.
 */
export function noArticle(page: Outline, url: string, asked: string): FetchError | null {
  const make = (code: string, message: string) => new FetchError(code, `${url} ${message}`, { url, status: 200 })
  const at = new URL(url)
  const headline = [page.title, ...page.headings.slice(0, 2)].join('\n')
  const little = page.proseLength < LITTLE && !page.hiddenBody
  const consenting = page.prose.filter((run) => CONSENT.test(run))
  const mostlyConsent = consenting.length * 2 > page.prose.length || little
  const consent =
    CONSENT_ADDRESS.test(at.host + at.pathname) || CONSENT_ADDRESS.test(at.pathname) || CONSENT_TITLE.test(headline)
  if (consent && mostlyConsent && page.textLength > 0 && page.prose.length < 60 && CONSENT.test(page.text))
    return make('R6025', `shows a request for consent in place of the article: ${SAVE}`)
  if (!little) return null
  if (CHALLENGE.test(page.title) || (CHALLENGE.test(headline) && page.textLength < 1500))
    return make('R6018', `shows a test for robots in place of the article: ${SAVE}`)
  if (page.passwords > 0 || (LOGIN_TITLE.test(headline) && page.textLength < 1500))
    return make(
      'R6022',
      'shows a login in place of the article: open it where you are logged in, save it and read the file',
    )
  if (MISSING.test(headline) || (page.textLength < 600 && MISSING.test(page.text)))
    return make(
      'R6026',
      'says that there is no such page, though with status 200: check the address, or look for it in a web archive',
    )
  const from = new URL(asked)
  const front = at.pathname === '/' && at.search === '' && from.pathname.split('/').filter(Boolean).length > 1
  if (front)
    return make('R6026', `is the front page, where ${asked} led: the article is gone; look for it in a web archive`)
  if (
    page.scripts > 0 &&
    (page.textLength < 200 || NEEDS_SCRIPT.test(page.noscript) || NEEDS_SCRIPT.test(page.text)) &&
    page.textLength < 1500
  )
    return make('R6024', `is only a program that builds its page in a browser: ${SAVE}`)
  return null
}
