/** `readout add` in bulk: all cores, one order, and going on where a run was broken off. Real processes, really killed. */
import { readFileSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { createWarcWriter } from '@readout/sources'
import { describe, expect, test } from 'vitest'
import { ERROR_LINE, folder, readout, SLOW, start } from './command.ts'

const COUNT = 36
const story = (n: number) =>
  `Harbour notes ${n}\n\nThe mayor of Ostrava said on Monday that ferry number ${n} would not sail. ${'Rain fell on the quay. '.repeat(n % 7)}`
const idsIn = (out: string) => out.split('\n').flatMap((l) => /^(?:added|unchanged|replaced) +(\S+)/.exec(l)?.[1] ?? [])
const titlesIn = (out: string) =>
  out
    .split('\n')
    .flatMap((l) => /Harbour notes (\d+)/.exec(l)?.[1] ?? [])
    .map(Number)
const all = Array.from({ length: COUNT }, (_, n) => n)

/** The same stories in each form of bulk; what to name on the command line. */
const FORMS: { readonly [form: string]: () => Promise<string[]> } = {
  async lines() {
    const lines = all.map((n) => JSON.stringify({ text: story(n) }))
    return ['--input', path.join(folder({ 'docs.jsonl': lines.join('\n') }), 'docs.jsonl')]
  },
  async folder() {
    return [folder(Object.fromEntries(all.map((n) => [`s${String(n).padStart(3, '0')}.txt`, story(n)])))]
  },
  async archive() {
    const file = path.join(folder(), 'crawl.warc.gz')
    const writer = await createWarcWriter(file)
    for (const n of all)
      await writer.exchange({
        url: `https://gazette.example/${n}`,
        requestHeaders: `GET /${n} HTTP/1.1`,
        responseHead: 'HTTP/1.1 200 OK\r\nContent-Type: text/plain; charset=utf-8',
        body: Buffer.from(story(n)),
        retrieved: '2026-03-12T10:11:12Z',
      })
    await writer.close()
    return [file]
  },
}

/** Runs until so many lines are printed, then ends the process with a signal; what it printed until it was gone. */
function broken(args: readonly string[], after: number, signal: 'SIGKILL' | 'SIGINT') {
  return new Promise<{ out: string; err: string; code: number | null }>((done) => {
    const child = start(args)
    let out = ''
    let err = ''
    let sent = false
    const look = () => {
      if (sent || out.split('\n').length - 1 < after) return
      sent = true
      child.kill(signal)
    }
    child.stdout.setEncoding('utf8').on('data', (text) => {
      out += text
      look()
    })
    child.stderr.setEncoding('utf8').on('data', (text) => (err += text))
    child.on('spawn', look)
    child.on('close', (code) => done({ out, err, code }))
    child.stdin.end()
  })
}

describe.each(Object.keys(FORMS))('readout add of %s', { timeout: SLOW }, (form) => {
  test('killed at several moments, nothing is lost and nothing doubled', async () => {
    const args = ['--data', path.join(folder(), 'data'), 'add', '--jobs', '2', ...(await FORMS[form]!())]
    const runs: string[] = []
    for (const after of form === 'lines' ? [0, 1, 9] : [3]) runs.push((await broken(args, after, 'SIGKILL')).out)
    const last = await readout(args)
    expect(last.code).toBe(0)
    runs.push(last.out)
    const kept = await readout([...args.slice(0, 2), 'list', '--json', '--limit', '1000'])
    const titles = (JSON.parse(kept.out) as { opening: string; title: string | null }[]).map(
      (k) => k.title ?? k.opening,
    )
    expect(titlesIn(titles.join('\n')).sort((a, b) => a - b)).toEqual(all)
    // each run goes on where the one before was: at most the page that was being written is read again
    for (const [i, out] of runs.entries()) {
      const seen = titlesIn(runs.slice(0, i).join(''))
      expect(titlesIn(out).filter((n) => seen.includes(n)).length).toBeLessThanOrEqual(1)
      expect(titlesIn(out)).toEqual([...titlesIn(out)].sort((a, b) => a - b))
    }
    expect(last.err).toMatch(/^readout: \d+ kept, 0 failed, \d+ settled before \(--again reads them again\)$/m)
  })
})

describe('readout add in bulk', { timeout: SLOW }, () => {
  test('Ctrl-C keeps what is being read and says how to go on', async () => {
    const data = path.join(folder(), 'data')
    const args = ['--data', data, 'add', '--jobs', '2', ...(await FORMS.archive!())]
    const first = await broken(args, 2, 'SIGINT')
    expect(first.code).toBe(130)
    expect(first.err).toContain('readout: stopped: the same command goes on from here')
    const second = await readout(args)
    expect([...titlesIn(first.out), ...titlesIn(second.out)]).toEqual(all)
    expect(idsIn(second.out)).toHaveLength(COUNT - titlesIn(first.out).length)
    // now all is kept: --again reads it again, and so does a file that was changed
    const third = await readout(args)
    expect([third.out, third.err]).toEqual([
      '',
      `readout: 0 kept, 0 failed, ${COUNT} settled before (--again reads them again)\n`,
    ])
    utimesSync(args.at(-1)!, new Date(), new Date(1_800_000_000_000))
    expect((await readout(args)).out.match(/^unchanged /gm)).toHaveLength(COUNT)
    expect((await readout([...args, '--again'])).out.match(/^unchanged /gm)).toHaveLength(COUNT)
    // what was removed is read again when it is named
    const [id] = idsIn(first.out)
    await readout(['--data', data, 'remove', id!])
    const fourth = await readout(args)
    expect(fourth.out.match(/^added /gm)).toHaveLength(1)
  })

  test('one core or three: the same records in the same order, and the same errors in a file', async () => {
    const lines = all
      .slice(0, 20)
      .map((n) => (n % 10 === 4 ? 'no json' : JSON.stringify({ text: story(n).repeat(n < 3 ? 9 : 1) })))
    const file = path.join(folder({ 'docs.jsonl': lines.join('\n') }), 'docs.jsonl')
    const runs = ['1', '3'].map(async (jobs) => {
      const dir = folder()
      const errors = path.join(dir, 'errors.jsonl')
      const result = await readout(['--data', dir, 'add', '--jobs', jobs, '--errors', errors, '--input', file])
      return { ...result, errors: readFileSync(errors, 'utf8') }
    })
    const [one, three] = await Promise.all(runs)
    expect(three).toEqual(one)
    expect(one!.code).toBe(3)
    expect(idsIn(one!.out)).toHaveLength(18)
    expect(one!.err.trimEnd().split('\n').pop()).toBe('readout: 18 kept, 2 failed')
    const said = one!.errors
      .trimEnd()
      .split('\n')
      .map((l) => JSON.parse(l))
    expect(said.map((s) => s.code)).toEqual(['R1007', 'R1007'])
    expect(said[0]).toEqual({ name: `${file} line 5`, code: 'R1007', message: expect.stringContaining('JSON') })
  })

  test('an errors file that cannot be written is said before anything is read', async () => {
    const dir = folder({ 'a.txt': story(1) })
    const { code, out, err } = await readout([
      '--data',
      dir,
      'add',
      '--errors',
      path.join(dir, 'none', 'x'),
      path.join(dir, 'a.txt'),
    ])
    expect([code, out]).toEqual([4, ''])
    expect(err.trimEnd()).toMatch(ERROR_LINE)
    expect(err).toContain('R6207')
  })

  test('a damaged journal is none', async () => {
    const dir = folder()
    const [, file] = await FORMS.lines!()
    writeFileSync(path.join(dir, 'reading.journal'), Buffer.from([0, 255, 10, 49, 50, 10]))
    const { out, code } = await readout(['--data', dir, 'add', '--input', file!])
    expect([titlesIn(out), code]).toEqual([all, 0])
  })
})
