import { describe, expect, test } from 'vitest'
import { docx } from '../../src/documents/index.ts'
import { LIMITS } from '../../src/documents/limits.ts'
import { blocksOf, damaged, failure, fixture, rawOf, survives } from './fixture.ts'
import { documentXml, docxOf, TYPES, zipOf } from './office.ts'

const article = (html: string | undefined) =>
  html!.slice(html!.indexOf('<article>\n') + 10, html!.indexOf('\n</article>'))

test('a document that LibreOffice wrote: without what was deleted, with what was inserted; list from 3, table, note, running head', async () => {
  const page = await docx(fixture('libreoffice.docx'))
  expect(page.container).toEqual({ kind: 'docx' })
  expect(page.html).toContain('<title>Last ferry to Holm in October</title>\n<meta name="author" content="Jonas Wick">')
  expect(article(page.html)).toBe(`<header class="pageheader">
<p>The Brant Courier – 25 September 2026</p>
</header>
<h1>Last ferry to Holm in October</h1>
<p>By Jonas Wick</p>
<p>The company told the island on Thursday that its ships would stop in November.</p>
<h2>What is left</h2>
<ol start="3">
<li>Two ships</li>
<li>Nineteen jobs</li>
</ol>
<table>
<tr><th>Winter</th><th>Loss</th></tr>
<tr><td>2024</td><td>£310,000</td></tr>
</table>
<p>The licence is <a href="https://county.example/licence">on the county’s page</a>.</p>
<section role="doc-endnotes">
<ol>
<li><p>The contract ran out in March.</p></li>
</ol>
</section>
<footer>
<p>Page</p>
</footer>`)
})

test('a document that pandoc wrote: title and author by their styles, a quotation, lists in lists', async () => {
  const page = await docx(fixture('pandoc.docx'))
  expect(page.published).toBeUndefined()
  expect(page.gaps?.map((g) => g.code)).toEqual(['file-dates'])
  expect(article(page.html)).toBe(`<h1>Harbour tolls to double</h1>
<p class="byline">Ines Fallow</p>
<p>2026-05-02</p>
<p>The harbour board of Lund Bay said on Friday that it would double its tolls in June.</p>
<blockquote>
<p>“We have not raised them since 2009,” said its chairman, Piet Aarden.</p>
</blockquote>
<h2>What it will cost</h2>
<ol start="3">
<li>A rowing boat: £4</li>
<li>A yacht: £22
<ol type="a">
<li>over twelve metres: £31</li>
</ol>
</li>
</ol>
<ul>
<li>Fishermen pay nothing.</li>
<li>Neither do <em>lifeboats</em>.</li>
</ul>
<table>
<tr><th>Year</th><th>Toll</th></tr>
<tr><td>2009</td><td>£2</td></tr>
<tr><td>2026</td><td>£4</td></tr>
</table>
<p>The old list is <a href="https://lundbay.example/tolls">on the board’s page</a>.</p>
<section role="doc-endnotes">
<ol>
<li><p>The board says that dredging has become dearer.</p></li>
</ol>
</section>`)
  expect(blocksOf(page).slice(0, 2)).toEqual(['headline: Harbour tolls to double', 'byline: Ines Fallow'])
})

describe('what stands in paragraphs', () => {
  const run = (text: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`
  const p = (content: string) => `<w:p>${content}</w:p>`
  const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
  const read = async (body: string, files = {}) => article((await docx(rawOf(docxOf(body, files)))).html)

  test('words in simple and complex fields, and in controls', async () => {
    const simple = `<w:fldSimple w:instr=" DATE ">${run('3 May')}</w:fldSimple>`
    const complex = `${field('begin')}<w:r><w:instrText> HYPERLINK "https://lock.example/a" </w:instrText></w:r>${field('separate')}${run('the lock')}${field('end')}`
    const control = `<w:sdt><w:sdtPr/><w:sdtContent>${run('shut')}</w:sdtContent></w:sdt>`
    expect(await read(p(`${simple}${run(', ')}${complex}${run(' is ')}${control}`))).toBe(
      '<p>3 May, <a href="https://lock.example/a">the lock</a> is shut</p>',
    )
  })

  test('what was moved stands where it was moved to, and a deleted end of a paragraph is none', async () => {
    expect(
      await read(
        `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('The lock ')}<w:moveFrom>${run('at Brant ')}</w:moveFrom></w:p>` +
          p(
            `${run('is shut ')}<w:moveTo>${run('at Brant ')}</w:moveTo><w:del><w:r><w:delText>again</w:delText></w:r></w:del>`,
          ),
      ),
    ).toBe('<p>The lock is shut at Brant</p>')
  })

  test('hidden text and comments are left out and named; emphasis and struck words stay', async () => {
    const body = p(
      `${run('The ')}${run('old', '<w:strike/>')}${run(' new', '<w:b/><w:i/>')}${run(' lock', '<w:b/>')}${run('secret', '<w:vanish/>')}<w:r><w:commentReference w:id="1"/></w:r>`,
    )
    const page = await docx(rawOf(docxOf(body)))
    expect(article(page.html)).toBe('<p>The <s>old</s><strong><em> new</em> lock</strong></p>')
    expect(page.gaps?.map((g) => g.note)).toEqual(['left out: 1 hidden text', 'left out: 1 comment'])
  })

  test('a text box in its new and its old form is there once', async () => {
    const box = (words: string) => `<w:txbxContent>${p(run(words))}</w:txbxContent>`
    const both = `<mc:AlternateContent><mc:Choice><w:drawing><a>${box('A box')}</a></w:drawing></mc:Choice><mc:Fallback><w:pict>${box('A box')}</w:pict></mc:Fallback></mc:AlternateContent>`
    expect(await read(p(`${run('Text')}<w:r>${both}</w:r>`))).toBe('<p>Text</p>\n<div>\n<p>A box</p>\n</div>')
  })

  test('cells that reach over columns and rows', async () => {
    const cell = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(run(text))}</w:tc>`
    const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`
    expect(
      await read(
        `<w:tbl>${row(cell('a', '<w:vMerge w:val="restart"/>'), cell('b', '<w:gridSpan w:val="2"/>'))}${row(cell('', '<w:vMerge/>'), cell('c'), cell('d'))}</w:tbl>`,
      ),
    ).toBe('<table>\n<tr><td rowspan="2">a</td><td colspan="2">b</td></tr>\n<tr><td>c</td><td>d</td></tr>\n</table>')
  })

  test('a number that does not follow, and a heading that is numbered', async () => {
    const numbering = `<w:numbering xmlns:w="x"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num></w:numbering>`
    const rels =
      '<Relationships><Relationship Id="n" Type="http://x/numbering" Target="numbering.xml"/></Relationships>'
    const item = (text: string, id: number, more = '') =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${id}"/></w:numPr>${more}</w:pPr>${run(text)}</w:p>`
    expect(
      await read(item('What', 1, '<w:outlineLvl w:val="1"/>') + item('one', 1) + item('two', 1) + item('far', 2), {
        'word/numbering.xml': numbering,
        'word/_rels/document.xml.rels': rels,
      }),
    ).toBe('<h2>I. What</h2>\n<ol type="I" start="2">\n<li>one</li>\n<li>two</li>\n<li value="7">far</li>\n</ol>')
  })

  test('another prefix for the same names, references, CDATA and “>” in an attribute', async () => {
    const body = '<x:p x:a="b > c"><x:r><x:t>Tom &amp; &#x201c;Ann&#8221;</x:t><x:t><![CDATA[ < 3]]></x:t></x:r></x:p>'
    const bytes = zipOf({ '[Content_Types].xml': TYPES(), 'word/document.xml': documentXml(body, 'x') })
    expect(article((await docx(rawOf(bytes))).html)).toBe('<p>Tom &amp; “Ann” &lt; 3</p>')
  })

  test('macros are named', async () => {
    const page = await docx(rawOf(docxOf(p(run('The lock is shut.')), { 'word/vbaProject.bin': 'Sub A' })))
    expect(page.gaps).toEqual([
      { code: 'macros', note: 'the document holds macros: they were neither read nor run', at: null },
    ])
  })
})

describe('what is no such document', () => {
  const P = '<w:p><w:r><w:t>The lock is shut.</w:t></w:r></w:p>'
  const ole = (stream: string) =>
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(stream, 'utf16le')])

  test.each([
    ['libreoffice.odt', 'an OpenDocument text (.odt)'],
    ['libreoffice.xlsx', 'an Excel table (.xlsx)'],
  ])('%s', async (file, what) => {
    const error = await failure(docx(fixture(file)))
    expect(error.code).toBe('R6309')
    expect(error.message).toContain(`${file} is ${what}, not a Word document`)
  })

  test.each([
    [ole('WordDocument'), 'R6309', 'a Word document of the old kind (.doc)'],
    [ole('EncryptedPackage'), 'R6303', 'an encrypted office file'],
    [Buffer.from('{\\rtf1 The lock}'), 'R6309', 'a text in RTF'],
    [Buffer.from('The lock is shut.'), 'R6309', 'another kind of file'],
    [zipOf({ 'a.txt': 'a' }), 'R6309', 'a ZIP archive'],
    [
      zipOf({
        '[Content_Types].xml': TYPES(
          'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml',
        ),
      }),
      'R6309',
      'a PowerPoint presentation',
    ],
    [zipOf({ '[Content_Types].xml': { bytes: Buffer.from(TYPES()), encrypted: true } }), 'R6303', 'encrypted'],
    [docxOf(''), 'R6308', 'without text'],
    [docxOf(P).subarray(0, 400), 'R6302', 'cut off'],
    [docxOf(P, { 'word/document.xml': '<w:document><w:body><w:p></w:body>' }), 'R6302', 'damaged'],
    [docxOf(P, { 'word/document.xml': documentXml('<w:sdt>'.repeat(300)) }), 'R6302', 'damaged'],
  ])('bytes (%#)', async (bytes, code, words) => {
    const error = await failure(docx(rawOf(bytes)))
    expect(error.code).toBe(code)
    expect(error.message).toContain(words)
  })

  test('bombs are stopped by what they say and by what comes out', async () => {
    const limits = { ...LIMITS, unpacked: 1_000_000 }
    const bytes = Buffer.from(documentXml(P.repeat(40_000)))
    for (const says of [bytes.length, 100]) {
      const bomb = docxOf('', { 'word/document.xml': { bytes, says } })
      expect(bomb.length).toBeLessThan(50_000)
      const error = await failure(docx(rawOf(bomb), limits))
      expect(error.code).toBe('R6301')
    }
    // a picture that is never unpacked may be as large as it likes
    const picture = { 'word/media/a.png': { bytes: Buffer.alloc(2_000_000) } }
    expect((await docx(rawOf(docxOf(P, picture)), limits)).html).toContain('The lock is shut.')
  })
})

test('damage ends in a page or in an error that names it', async () => {
  for (const file of ['libreoffice.docx', 'pandoc.docx', 'libreoffice.odt', 'libreoffice.xlsx']) {
    const { pages, errors } = await survives(docx, damaged(fixture(file), 200))
    expect(errors).toBeGreaterThan(200)
    if (file.endsWith('.docx')) expect(pages).toBeGreaterThan(20)
  }
  // damage behind the packing
  const xml = documentXml('<w:p><w:r><w:t>The lock</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>')
  const inner = [...damaged(rawOf(xml), 200)].map((r) =>
    rawOf(zipOf({ '[Content_Types].xml': TYPES(), 'word/document.xml': { bytes: r.bytes } }), r.name),
  )
  const { pages, errors } = await survives(docx, inner)
  expect(pages).toBeGreaterThan(10)
  expect(errors).toBeGreaterThan(100)
})
