/**
 * `npm run kernel`: builds packages/core/kernel and writes its bytes as packages/core/src/language/neural/kernel.wasm.ts
 * (base64, since the core does no input or output). `-- --check` builds and compares instead.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

interface Compiler {
  main(
    args: string[],
    io: {
      readFile(name: string): string | null
      writeFile(name: string, contents: Uint8Array | string): void
      listFiles(): string[]
    },
  ): Promise<{ error: Error | null; stderr: { toString(): string } }>
}

// "as string" keeps its types out: they would replace those of Node's console in the whole project
const { default: asc } = (await import('assemblyscript/asc' as string)) as { default: Compiler }

const root = path.resolve(import.meta.dirname, '..')
const target = path.join(root, 'packages/core/src/language/neural/kernel.wasm.ts')
const folder = path.join(root, 'packages/core/kernel')
const sources = new Map(readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]))

/** The kernel's bytes, with the features of WebAssembly named. */
async function build(features: string): Promise<Uint8Array> {
  let bytes: Uint8Array | null = null
  const { error, stderr } = await asc.main(
    [
      'kernel.ts',
      '--outFile',
      'kernel.wasm',
      '-O3',
      '--noAssert',
      '--runtime',
      'stub',
      '--enable',
      features,
      '--importMemory',
    ],
    {
      readFile: (name) => sources.get(name) ?? null,
      writeFile: (name, contents) => {
        if (name.endsWith('.wasm')) bytes = contents as Uint8Array
      },
      listFiles: () => [],
    },
  )
  if (error || !bytes) throw new Error(`the kernel does not build: ${stderr.toString()}`)
  return bytes
}

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
const text = [
  '/** Built from packages/core/kernel by `npm run kernel`: do not edit. WebAssembly with SIMD, base64. */',
  `export const RELAXED =\n  '${base64(await build('simd,relaxed-simd'))}'`,
  '/** Without relaxed SIMD. */',
  `export const PLAIN =\n  '${base64(await build('simd'))}'`,
  '',
].join('\n')
if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== text) {
    console.error('kernel.wasm.ts does not follow from packages/core/kernel: run npm run kernel')
    process.exitCode = 1
  }
} else {
  writeFileSync(target, text)
  console.log(`wrote ${path.relative(root, target)}: ${text.length} characters`)
}
