import { homedir } from 'node:os'
import path from 'node:path'
import { ReadoutError } from '@readout/core'

/**
 * The folder where this platform keeps a program's data: `$XDG_DATA_HOME/readout` or `~/.local/share/readout`,
 * `~/Library/Application Support/readout` on macOS, `%LOCALAPPDATA%\readout` on Windows. It need not exist yet.
 * Throws R3003 where that needs a home folder and the system knows none.
 * A relative XDG_DATA_HOME is ignored, as the XDG Base Directory Specification asks.
 * @example defaultDataDir() // '/home/ana/.local/share/readout'
 */
export function defaultDataDir(
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
  home?: string,
): string {
  const { join, isAbsolute } = platform === 'win32' ? path.win32 : path.posix
  const given = platform === 'win32' ? env.LOCALAPPDATA : platform === 'darwin' ? undefined : env.XDG_DATA_HOME
  if (given && isAbsolute(given)) return join(given, 'readout')
  const at = home ?? homeOf()
  if (!isAbsolute(at)) throw homeless()
  if (platform === 'win32') return join(at, 'AppData', 'Local', 'readout')
  if (platform === 'darwin') return join(at, 'Library', 'Application Support', 'readout')
  return join(at, '.local', 'share', 'readout')
}

/** The user's home; a user without an entry in the system's list, as in some containers, has none. */
function homeOf(): string {
  try {
    return homedir()
  } catch (error) {
    throw homeless(error)
  }
}

const homeless = (cause?: unknown) =>
  new ReadoutError(
    'R3003',
    'there is no home folder to keep the archive in: name a data folder with --data DIR or in READOUT_DATA',
    { cause },
  )
