export { type Clock, machineClock } from './clock.ts'
export { docx, mail, mhtml, pdf } from './documents/index.ts'
export type { Arrival, Raw } from './raw.ts'
