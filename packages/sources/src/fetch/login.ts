const LOGIN =
  /^(?:log-?in|sign-?in|sign-?on|signon|sso|oauth2?|authenticate|authorize|account-login|user-login|wp-login)(?:\.\w{2,5})?$/i

/** Whether an address is one of a login page by its path. @example loginAddress(new URL('https://a.example/account/login?back=%2Fstory')) // true */
export function loginAddress(url: URL): boolean {
  const parts = url.pathname.split('/').filter((part) => part !== '')
  // an article named “sign-in” stands below others or has more words; a login page is short
  return parts.length <= 4 && parts.some((part) => LOGIN.test(part))
}
