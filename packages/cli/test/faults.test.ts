/** What a person's machine can do to a command: each has its own line and code, and none is called a fault of ours. */
import { spawn } from 'node:child_process'
import { chownSync } from 'node:fs'
import path from 'node:path'
import { describe, test } from 'vitest'
import { ERROR_LINE, folder, type Result, root, SLOW } from './command.ts'

const ARTICLE = 'The mayor, Ada Moss, said on Monday that the bridge was shut.\n'
const FILES = {
  'a.txt': ARTICLE,
  'deep.json': '['.repeat(200_000),
  'wide.json': `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
  'bom.jsonl': `\ufeff${JSON.stringify({ text: ARTICLE })}\n`,
  'utf16.jsonl': Buffer.from(`\ufeff${JSON.stringify({ text: ARTICLE })}\n`, 'utf16le'),
  'nul.jsonl': `\0\0\0\0\n`,
  'latin.jsonl': Buffer.from('{"text":"Zo\xeb said so."}\n', 'latin1'),
  'holders.csv': 'person,office,country\nIda Brandt,president,CL\n',
}
const BIN = path.join(root, 'packages/cli/bin/readout.js')
/** Whoever runs the tests as root is refused nothing: then the commands run as somebody whom the system does not know. */
const STRANGER = process.getuid?.() === 0 ? { uid: 54_321, gid: 54_321 } : null

/** Runs a line of shell in a folder of its own with the files above; \$R is the command. */
function shell(line: string): Promise<Result> {
  const dir = folder(FILES)
  if (STRANGER)
    for (const at of [dir, ...Object.keys(FILES).map((f) => path.join(dir, f))])
      chownSync(at, STRANGER.uid, STRANGER.gid)
  const { NO_COLOR, FORCE_COLOR, READOUT_DATA, NODE_OPTIONS, HOME, XDG_DATA_HOME, ...rest } = process.env
  const env = { ...rest, HOME: dir, NODE: process.execPath, BIN, NODE_DISABLE_COMPILE_CACHE: '1' }
  const script = `R() { "$NODE" "$BIN" "$@"; }\n${line}`
  return new Promise((done, fail) => {
    const child = spawn('sh', ['-c', script], { cwd: dir, env, stdio: ['ignore', 'pipe', 'pipe'], ...STRANGER })
    let [out, err] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (text) => (out += text))
    child.stderr.setEncoding('utf8').on('data', (text) => (err += text))
    child.on('error', fail)
    child.on('close', (code) => done({ code, out, err }))
  })
}

/** What somebody did, the line of shell, and the error it gets: code, a word of it, exit code. */
const FAULTS: [what: string, line: string, code: string, says: string, exit: number][] = [
  ['a file that may not be read', 'chmod 0 a.txt; R read a.txt', 'R1005', 'permissions', 3],
  ['a folder that may not be entered', 'mkdir d; cp a.txt d; chmod 0 d; R read d/a.txt', 'R1005', 'permissions', 3],
  ['a link to nothing', 'ln -s none l; R read l', 'R1004', 'is a link', 3],
  ['links in a circle', 'ln -s m l; ln -s l m; R read l', 'R1005', 'circle', 3],
  ['a name longer than names can be', 'R read "$(printf %0300d 1)"', 'R1004', 'no file can be called', 3],
  ['a file below a file', 'R read a.txt/b', 'R1004', 'there is no file', 3],
  ['a name with a NUL', String.raw`echo '{"file":"a\u0000b"}' | R page --input -`, 'R1004', 'no file can be', 3],
  ['a folder as standard input', 'R read - < .', 'R1005', 'folder', 3],
  ['a device without end', 'R read /dev/zero', 'R1006', '256 MiB', 3],
  ['standard input without end', 'R read - < /dev/zero', 'R1006', '256 MiB', 3],
  ['a pipe without end', 'mkfifo p; cat /dev/zero > p 2>/dev/null & R read p', 'R1006', '256 MiB', 3],
  ['a packed pipe without end', 'gzip -1 < /dev/zero 2>/dev/null | R read -', 'R1006', '32 MiB', 3],
  ['a packed file that unpacks to much', 'head -c 40000000 /dev/zero | gzip > z.gz; R read z.gz', 'R1006', '32 MiB', 3],
  ['lines without end', 'R read --input /dev/zero', 'R1006', 'no line ends', 3],
  ['lines of pages without end', 'R page --input /dev/zero', 'R1006', 'no line ends', 3],
  ['a bulk file that may not be read', 'chmod 0 bom.jsonl; R read --input bom.jsonl', 'R1005', 'permissions', 3],
  ['a bulk file in UTF-16', 'R read --input utf16.jsonl', 'R1007', 'UTF-16', 3],
  ['a bulk file in another encoding', 'R read --input latin.jsonl', 'R1007', 'not UTF-8', 3],
  ['NULs for lines', 'R read --input nul.jsonl', 'R1007', 'not JSON', 3],
  ['a record that opens and opens', 'R explain deep.json', 'R1008', 'no record', 3],
  ['a record that is deep', 'R explain wide.json', 'R1008', 'no record', 3],
  ['no home folder', 'unset HOME; R list', 'R3003', 'home', 4],
  ['an empty home', 'HOME= R list', 'R3003', 'home', 4],
  ['an empty data folder', 'R --data "" list', 'R5002', '--data is empty', 2],
  ['a data folder that is a file', 'R --data a.txt list', 'R3003', 'cannot write', 4],
  ['a data folder below a file', 'R --data a.txt/b list', 'R3003', 'cannot write', 4],
  ['a data folder that may not be written', 'mkdir r; chmod 500 r; R --data r list', 'R3003', 'cannot write', 4],
  ['a data folder that may not be entered', 'mkdir r; chmod 0 r; R --data r list', 'R3003', 'cannot write', 4],
  ['a data folder of links in a circle', 'ln -s m l; ln -s l m; R --data l list', 'R3003', 'cannot write', 4],
  ['a data folder with too long a name', 'R --data "$(printf %0300d 1)" list', 'R3003', 'cannot write', 4],
  ['a folder for an archive', 'mkdir -p r/readout.sqlite; R --data r list', 'R3003', 'cannot write', 4],
  [
    'a link in a circle for an archive',
    'mkdir r; ln -s readout.sqlite r/readout.sqlite; R --data r list',
    'R3003',
    '',
    4,
  ],
  ['an archive that may not be read', 'mkdir r; : > r/readout.sqlite; chmod 0 r/*; R --data r list', 'R3003', '', 4],
  ['a registry that may not be kept', 'mkdir r; chmod 500 r; R --data r registry import holders.csv', 'R3003', '', 4],
  ['a registry below a file', 'R --data a.txt registry import holders.csv', 'R3003', 'cannot write', 4],
  ['a registry file that is gone', 'R read --registry none.csv a.txt', 'R1004', 'there is no file', 3],
  ['results on a full disk', 'R page --json a.txt > /dev/full', 'R5012', 'cannot be written', 4],
  ['many results on a full disk', 'R analyse a.txt a.txt > /dev/full', 'R5012', 'cannot be written', 4],
  ['an address that is none', 'R serve --host 127.999.999.999', 'R4002', '127.999.999.999', 4],
  ['an id of nothing', 'R show ""', 'R3004', 'no article', 4],
]

describe.skipIf(process.platform === 'win32')(
  'one line and a code of its own',
  { timeout: SLOW, concurrent: true },
  () => {
    test.for(FAULTS)('%s', async ([, line, code, says, exit], { expect }) => {
      const result = await shell(line)
      expect(result.err).toContain(says)
      const lines = result.err.split('\n').filter((l) => l.startsWith('readout: R'))
      expect(lines).toHaveLength(1)
      expect(lines[0]).toMatch(ERROR_LINE)
      expect(lines[0]).toContain(`readout: ${code} `)
      expect(result).toMatchObject({ code: exit, out: '' })
    })

    test.for([
      ['a pipe', 'mkfifo p; cat a.txt > p & R page --text p'],
      ['a packed pipe', 'mkfifo p; gzip < a.txt > p & R page --text p'],
      ['a link', 'ln -s a.txt l; R page --text l'],
      ['a folder that is gone under one’s feet', 'mkdir d; cd d; rmdir ../d; R page --text - < ../a.txt'],
      ['lines behind a byte-order mark', 'R page --text --input bom.jsonl'],
      ['a data folder from an empty variable', 'READOUT_DATA= R list >&2; R page --text a.txt'],
    ])('%s is no fault', async ([, line], { expect }) => {
      expect((await shell(line!)).out.trim()).toBe(ARTICLE.trim())
    })
  },
)
