import fc from 'fast-check'
import { Tokenizer } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { SILENT } from './references.ts'
import { scan } from './scan.ts'

/** Text, tags with the attributes that are looked at, as our scanner tells them. */
function ours(source: string): string[] {
  const events: string[] = []
  const say = (s: string) => {
    if (s.startsWith('"') && events.at(-1)?.startsWith('"')) events[events.length - 1] += s.slice(1)
    else events.push(s)
  }
  scan(source, {
    text: (from, to) => say(`"${source.slice(from, to)}`),
    reference: (s) => say(`"${s}`),
    open: (from, to, a) =>
      say(`<${source.slice(from, to)} ${a.get('class')} ${a.get('id')} ${a.get('href')}${a.selfClosing ? ' /' : ''}>`),
    close: (from, to) => say(`</${source.slice(from, to)}>`),
  })
  return events
}

/** The same by htmlparser2's tokenizer. */
function theirs(source: string): string[] {
  const events: string[] = []
  const say = (s: string) => {
    if (s.startsWith('"') && events.at(-1)?.startsWith('"')) events[events.length - 1] += s.slice(1)
    else events.push(s)
  }
  let tag = ''
  let name = ''
  let value = ''
  let attributes = new Map<string, string>()
  const open = (closing: string) =>
    say(`<${tag} ${attributes.get('class')} ${attributes.get('id')} ${attributes.get('href')}${closing}>`)
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      ...SILENT,
      ontext: (from, to) => {
        if (from >= 0) say(`"${source.slice(from, to)}`)
      },
      ontextentity: (cp) => say(`"${String.fromCodePoint(cp)}`),
      onopentagname: (from, to) => {
        tag = source.slice(from, to)
        attributes = new Map()
      },
      onattribname: (from, to) => {
        name = source.slice(from, to).toLowerCase()
        value = ''
      },
      onattribdata: (from, to) => {
        value += source.slice(from, to)
      },
      onattribentity: (cp) => {
        value += String.fromCodePoint(cp)
      },
      onattribend: () => {
        if (!attributes.has(name)) attributes.set(name, value)
      },
      onopentagend: () => open(''),
      onselfclosingtag: () => open(' /'),
      onclosetag: (from, to) => say(`</${source.slice(from, to)}>`),
    },
  )
  tokenizer.write(source)
  tokenizer.end()
  return events
}

describe('scan', () => {
  it('cuts text from tags and resolves references', () => {
    expect(ours('<p class="a b">Rain &amp; wind</p>')).toEqual(['<p a b undefined undefined>', '"Rain & wind', '</p>'])
  })
  it('reads attributes without quotes, without values and twice', () => {
    expect(ours('<a HREF=/x?a&amp;b hidden class=one class=two>')).toEqual(['<a one undefined /x?a&b>'])
  })
  it('takes a lone "<" for text', () => {
    expect(ours('3 < 4 <b>so</b>')).toEqual(['"3 < 4 ', '<b undefined undefined undefined>', '"so', '</b>'])
  })
  it('takes nothing inside a script for a tag', () => {
    expect(ours('<script>if (a<b) "</p>"</SCRIPT >x')).toEqual([
      '<script undefined undefined undefined>',
      '"if (a<b) "</p>"',
      '</SCRIPT>',
      '"x',
    ])
  })
  it('takes what looks like a tag inside a title for text, in each title anew', () => {
    expect(ours('<title>Rain & <st</title><title>Fish &amp; <b>chips</b> &l<t')).toEqual([
      '<title undefined undefined undefined>',
      '"Rain & <st',
      '</title>',
      '<title undefined undefined undefined>',
      '"Fish & <b>chips</b> &l<t',
    ])
  })
  it('shows nothing of what breaks off, nor of a tag without a name', () => {
    for (const s of ['a<p class="b', 'a<!-- b', 'a<!doctype b', 'a<?xml b', 'a</p b', 'a</>', 'a<p b', 'a<p b='])
      expect(ours(s)).toEqual(['"a'])
  })
  it('tells the same of any mark-up that is whole as htmlparser2 does', () => {
    const piece = fc.constantFrom(
      ...[
        '<p>',
        '</p>',
        '<P CLASS=a>',
        '<a href="x&amp;y" id=\'q"q\'>',
        '</a >',
        '<br/>',
        '<br / >',
        '<img class = b>',
      ],
      ...[
        '<!-- <p> -->',
        '<!-->',
        '<!--->',
        '<!doctype html>',
        '<![CDATA[ <p> ]]>',
        '<?x ?>',
        '</ 1>',
        '<script>a<b</script>',
      ],
      ...[
        '<style>p{}</style>',
        '<title>a &lt; b</title>',
        '<title>&<st <i>&am</title>',
        '<textarea><p></textarea>',
        '<svg/>',
        '<a b=c/>',
        '<a =b>',
      ],
      ...[
        'word',
        ' ',
        '\n',
        '&amp;',
        '&nbsp',
        '&#8217;',
        '&#x',
        '&unknown;',
        '&',
        '<',
        '< ',
        '>',
        '"',
        "'",
        '=',
        '&#0;',
      ],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const source = `${pieces.join('')}<p>.</p>`
        expect(ours(source)).toEqual(theirs(source))
      }),
      { numRuns: 300 },
    )
  })
})
