export { toFlat } from './flat.ts'
