import type { ReadoutError } from '@readout/core'

/** True where the archive itself cannot be used; a record that it does not take (R3005) is trouble of that item alone. */
export const isTrouble = (error: ReadoutError): boolean => error.code.startsWith('R3') && error.code !== 'R3005'
