import { expect, test } from 'vitest'
import { savedFrom } from './saved.ts'

test.each([
  ['<!DOCTYPE html>\n<!-- saved from url=(0033)https://harbour.example/news/ferry -->\n<html>', null],
  [
    '<!DOCTYPE html> <html><!--\n Page saved with SingleFile \n url: https://harbour.example/news/ferry \n saved date: Tue Nov 10 2026 09:30:00 GMT+0100 (Central European Standard Time)\n-->',
    '2026-11-10T08:30:00.000Z',
  ],
  [
    '<!-- Saved from https://harbour.example/news/ferry at 2026-11-10T08:30:00Z using monolith v2.8.3 -->',
    '2026-11-10T08:30:00.000Z',
  ],
])('%j', (html, retrieved) => {
  expect(savedFrom(html)).toEqual({ url: 'https://harbour.example/news/ferry', retrieved })
})

test('HTTrack leaves the scheme out', () => {
  const head =
    "<html>\n<!-- Mirrored from harbour.example/news/ferry.html by HTTrack Website Copier/3.x [XR&CO'2014], Tue, 10 Nov 2026 08:30:00 GMT -->"
  expect(savedFrom(head)).toEqual({
    url: 'http://harbour.example/news/ferry.html',
    retrieved: '2026-11-10T08:30:00.000Z',
  })
})

test.each([
  '<p>saved from url=(0033)https://harbour.example/ -->',
  '<!-- saved from url=(0014)about:internet -->',
  '<!-- saved from url=(0033)javascript:alert(1) -->',
  `<p>${'x'.repeat(4000)}</p><!-- saved from url=(0033)https://harbour.example/ -->`,
  `<!-- Saved from ${'https://'.repeat(500)}`,
])('says nothing: %#', (html) => {
  expect(savedFrom(html)).toBeNull()
})
