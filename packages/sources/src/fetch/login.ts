const LOGIN =
  /^(?:log[-_]?in|sign[-_]?in|sign[-_]?on|sso|oauth2?|authenticate|authorize|account-login|user-login|wp-login)(?:\.\w{2,5})?$/i

const LOGIN_HOST = /^(?:log-?in|sign-?in|sso|auth|accounts?|myaccount|identity)\./i

/** Whether an address is one of a login page by its host or path. @example loginAddress(new URL('https://a.example/account/login?back=%2Fstory')) // true */
export function loginAddress(url: URL): boolean {
  if (LOGIN_HOST.test(url.hostname)) return true
  const parts = url.pathname.split('/').filter((part) => part !== '')
  // an article named “sign-in” stands below others or has more words; a login page is short
  return parts.length <= 4 && parts.some((part) => LOGIN.test(part))
}
