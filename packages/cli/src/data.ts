/** What the command needs of other rooms, loaded when it is first needed, so that reading one page starts fast. */
import { createReader, type Reader, ReadoutError } from '@readout/core'

/** The reader with the model that ships. Throws R2xxx where the model is missing or damaged. */
export async function shippedReader(): Promise<Reader> {
  const { loadModel } = await import('@readout/core/load/node')
  let model: Uint8Array
  try {
    model = loadModel()
  } catch (error) {
    throw new ReadoutError(
      'R2900',
      `the language model that ships with Readout cannot be read (${(error as Error).message}): install Readout again`,
      { cause: error },
    )
  }
  return createReader({ model })
}

/** Opens the archive in `dir`, else where READOUT_DATA says, else in the platform's own data folder. */
export async function openData(dir: string | undefined) {
  const { defaultDataDir, openArchive } = await import('@readout/archive')
  return openArchive({ dir: dir ?? process.env.READOUT_DATA ?? defaultDataDir() })
}
