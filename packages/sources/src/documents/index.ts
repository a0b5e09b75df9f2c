/** Documents that hold a page: each takes bytes and gives a page, or a ReadoutError of R63xx. What is heavy is loaded by the first that needs it. */
export { docx } from './docx/index.ts'
export { mail } from './mail/index.ts'
export { mhtml } from './mhtml.ts'
