import { expect, test } from 'vitest'
import { loginAddress } from './login.ts'

test.each([
  '/login',
  '/account/login?back=%2Fdam',
  '/Sign-In.aspx',
  '/users/sign_in/',
  '/wp-login.php',
  '/sso/start',
  '/oauth2/authorize',
])('a login: %s', (path) => {
  expect(loginAddress(new URL(path, 'https://paper.example'))).toBe(true)
})

test.each(['https://login.paper.example/', 'https://accounts.paper.example/v2?x=1', 'https://sso.paper.example/a'])(
  'a login: %s',
  (address) => {
    expect(loginAddress(new URL(address))).toBe(true)
  },
)

test.each([
  '/',
  '/dam',
  '/news/login-details-of-thousands-leaked',
  '/2026/03/04/world/europe/login',
  '/sign-in-the-sky',
  '/authors/a',
])('none: %s', (path) => {
  expect(loginAddress(new URL(path, 'https://paper.example'))).toBe(false)
})
