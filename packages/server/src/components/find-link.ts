/** Ways to the search, for what a page only counts. */

/** @example findHref('story:3 speaker:12') // '/search?q=story%3A3+speaker%3A12' */
export const findHref = (asked: string): string => `/search?${new URLSearchParams({ q: asked })}`
