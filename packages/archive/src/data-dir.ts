import { homedir } from 'node:os'
import path from 'node:path'

/**
 * The folder where this platform keeps a program's data: `$XDG_DATA_HOME/readout` or `~/.local/share/readout`,
 * `~/Library/Application Support/readout` on macOS, `%LOCALAPPDATA%\readout` on Windows. It need not exist yet.
 * A relative XDG_DATA_HOME is ignored, as the XDG Base Directory Specification asks.
 * @example defaultDataDir() // '/home/ana/.local/share/readout'
 */
export function defaultDataDir(
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
  home: string = homedir(),
): string {
  const { join, isAbsolute } = platform === 'win32' ? path.win32 : path.posix
  const given = platform === 'win32' ? env.LOCALAPPDATA : platform === 'darwin' ? undefined : env.XDG_DATA_HOME
  if (given && isAbsolute(given)) return join(given, 'readout')
  if (platform === 'win32') return join(home, 'AppData', 'Local', 'readout')
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'readout')
  return join(home, '.local', 'share', 'readout')
}
