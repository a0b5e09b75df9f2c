/** The command line: every command with its options, its help and its examples. What they do stands in `commands/`. */
import { READER_VERSION } from '@readout/core'
import { formatHelp, formatsOf } from '@readout/formats'
import { Argument, Command, InvalidArgumentError, Option } from 'commander'
import { isDay } from './input/day.ts'
import { widthOf } from './output.ts'
import { addQuestions } from './program-asking.ts'

/** Said here and not imported, so that the help needs neither schemas nor registry; a test compares them. */
const KINDS = ['direct', 'indirect', 'mixed', 'fragment']
const ACTS = ['assert', 'deny', 'accuse', 'demand', 'promise', 'threaten', 'praise', 'doubt', 'predict', 'ask']
const JOINED = ['copy', 'story', 'actor', 'quote', 'event']
/** Forms of records: all of them, those that are written record by record, and the tables among those. */
const FORMS = formatsOf('records')
const EACH = FORMS.filter((f) => f.piecewise)
const TABLES = EACH.filter((f) => f.mediaType.startsWith('text/csv'))
const REGISTRY_ACTIONS = ['import', 'list', 'show', 'remove']
const TOKEN_ACTIONS = ['create', 'list', 'revoke']
const TOKEN_SCOPES = ['read', 'write', 'remove', 'metrics']
const JOBS_ACTIONS = ['show', 'retry']
const SOURCES_ACTIONS = ['list', 'add', 'remove', 'pause', 'resume', 'export', 'of']

const examples = (...lines: string[]) => `\nExamples:\n${lines.map((l) => `  $ ${l}`).join('\n')}\n`

function whole(least: number, most: number) {
  return (text: string) => {
    const n = Number(text)
    if (!/^\d+$/.test(text) || n < least || n > most)
      throw new InvalidArgumentError(`give a whole number from ${least} to ${most}`)
    return n
  }
}

function day(text: string): string {
  if (!isDay(text)) throw new InvalidArgumentError('give a day such as 2026-03-12')
  return text
}

const format = () =>
  new Option('-f, --format <format>', 'what the input is; auto looks at its name and its first signs')
    .choices(['auto', 'text', 'html', 'markdown'])
    .default('auto')
const published = () =>
  new Option('-p, --published <day>', 'day of publication (YYYY-MM-DD); outranks the page’s own').argParser(day)
const url = () => new Option('-u, --url <url>', 'address of the page, where the source is a file')
const SOURCES = 'files, folders or addresses, see below; - is standard input'
const registry = () => [
  new Option('--registry <file>', 'office-holders from this file, not those imported (readout registry)'),
  new Option('--no-registry', 'no office-holders: name nobody whom the text does not name'),
]
/** An option that may be given several times. */
const several = (text: string, before: readonly string[] | undefined) => [...(before ?? []), text]
/** The same with a list of values to choose from, in any case. */
const oneOf = (values: readonly string[]) => (text: string, before: readonly string[] | undefined) => {
  const value = text.toLowerCase()
  if (!values.includes(value))
    throw new InvalidArgumentError(`choose ${values.slice(0, -1).join(', ')} or ${values.at(-1)}`)
  return [...(before ?? []), value]
}
const port = () => new Option('--port <port>', 'port to listen at; 0 takes any free one').argParser(whole(0, 65535))
const nats = () =>
  new Option('--nats <url>', 'the queue: a NATS server with JetStream, several by commas (default: $READOUT_NATS)')
const keepPages = () => new Option('--no-keep-pages', 'keep records alone, not the pages that they were read from')
const timeLimit = () =>
  new Option('--time-limit <seconds>', 'the longest that reading one pasted page may take')
    .argParser(whole(1, 86_400))
    .default(300)

/** The forms a record can be printed in; at most one may be asked for. */
function withForms(command: Command): Command {
  const names = ['json', 'jsonl', 'flat', 'csv', 'plover', 'ical', 'as']
  const options = [
    new Option('--json', 'the record as JSON; several as a list'),
    new Option('--jsonl', 'a record a line, as JSON'),
    new Option('--flat', 'a line for each record, with names in place of ids'),
    new Option('--csv <table>', 'a table: a row for each statement or event; gdelt: events in GDELT’s columns').choices(
      TABLES.map((f) => f.id),
    ),
    new Option('--plover', 'events as PLOVER records, an event a line'),
    new Option('--ical', 'what is planned, put off or called off, as a calendar'),
    new Option('--as <format>', 'in a format of “readout export”').choices(EACH.map((f) => f.id)),
  ]
  return options.reduce((c, option, i) => c.addOption(option.conflicts(names.slice(i + 1))), command)
}

/** What the report shows beyond what a busy reader needs. */
function withReport(command: Command): Command {
  return command
    .option('--all', 'report: minor events too')
    .option('--furniture', 'report: what was set aside as furniture, block by block')
    .option('--times', 'report: every time named, with its day')
    .option('--gaps', 'report: what could not be found out')
}

/** What says more of the sources, and how they are opened. */
function withSources(command: Command, argument = '[sources...]', what = SOURCES): Command {
  return command
    .argument(argument, what)
    .addOption(published())
    .addOption(url())
    .addOption(format())
    .option('--include <glob>', 'of folders: files such as "*.html" or "2026/**/*.md"; may be repeated', several)
    .option('--allow-private', 'fetch from this machine and private networks too')
    .option('--warc <file>', 'keep all that is fetched in this web archive (.warc or .warc.gz), at its end')
}

const SOURCES_HELP = `
A source is a file, a folder with all that is in it, or an address (https://…); what it is is told by its bytes, not
by its name: text, HTML, Markdown, PDF, DOCX, a page saved as MHTML, an e-mail or newsletter, a web archive (WARC), a
feed, a list of feeds (OPML) or a sitemap, whose items are fetched; also packed (gzip, Brotli, Zstandard).
`

/** A new command line; `width` is that of the help. */
export function createProgram(width = widthOf()): Command {
  const program = new Command('readout')
  program
    .description('Reads news and parses out the facts from the messaging.')
    .version(READER_VERSION, '-V, --version', 'print the version')
    .option('--data <dir>', 'data folder (default: $READOUT_DATA, else the platform’s own)')
    .option('--db <url>', 'archive in a PostgreSQL database, not in the data folder (default: $READOUT_DB)')
    .option('--color', 'colour, whatever the output is')
    .option('--no-color', 'no colour')
    .option('--debug', 'print where an error came from')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .exitOverride()
    .configureHelp({ helpWidth: width, showGlobalOptions: true })
    .configureOutput({ outputError: () => {} })
    .addHelpText(
      'after',
      examples(
        'readout read article.txt',
        'readout read --json page.html > record.json',
        'readout explain record.json s1',
        'readout open article.txt',
      ) +
        '\nExit codes: 0 all well; 1 a fault in Readout; 2 wrong usage; 3 an input could not be read\n(the others were); 4 archive, server or model could not be used; 130 ended by Ctrl-C.\n',
    )
  program.hook('preAction', async (_, command) => (await import('./data.ts')).useDatabase(command.optsWithGlobals().db))
  // a command inherits exitOverride and the rest from the program it is added to with `command()`
  const add = (usage: string, description: string) => program.command(usage).description(description)

  withReport(withForms(withSources(add('read', 'read articles and print what they say'))))
    .addOption(
      new Option(
        '-i, --input <file>',
        'read many: a line for each page, as JSON {id, text or html, url?, published?, title?, outlet?}',
      ),
    )
    .addOption(new Option('-j, --jobs <n>', 'pages read at once').argParser(whole(1, 64)))
    .addOption(
      new Option('--speakers <name>', 'only what this person or body says; may be repeated').argParser(several),
    )
    .addOption(new Option('--kind <kind>', 'only statements of this kind; may be repeated').argParser(oneOf(KINDS)))
    .addOption(new Option('--act <act>', 'only statements with this force; may be repeated').argParser(oneOf(ACTS)))
    .addOption(new Option('--about <word>', 'only statements that name this; may be repeated').argParser(several))
    .addOption(registry()[0]!)
    .addOption(registry()[1]!)
    .addHelpText(
      'after',
      `${SOURCES_HELP}\nThe report tells first what the outlet itself reports, then what is only claimed and by whom, what is planned or\ncalled off, and who said what.\n\nKinds: ${KINDS.join(', ')}.\nActs: ${ACTS.join(', ')}.\n${examples(
        'readout read article.txt',
        'readout read --all --times --gaps article.txt',
        'cat article.txt | readout read --published 2026-03-12 -',
        'readout read --speakers "Foreign Secretary" --act deny --act accuse article.txt',
        'readout read --registry office-holders.csv article.txt',
        'readout read --csv statements *.html > statements.csv',
        'readout read https://gazette.example/2026/ferry',
        'readout read --jsonl --warc news.warc.gz https://gazette.example/feed.xml > records.jsonl',
        'readout read --ical article.txt > planned.ics',
        'readout read --input docs.jsonl --jobs 4 > records.jsonl',
      )}`,
    )
    .action(async (files: string[], _, command: Command) =>
      (await import('./commands/read.ts')).read(files, command.optsWithGlobals()),
    )

  withSources(add('page', 'show what of a page is the article and what is furniture'))
    .addOption(new Option('--markdown', 'the article alone, as Markdown').conflicts(['text', 'json', 'jsonl']))
    .addOption(new Option('--text', 'the article alone, as plain text').conflicts(['json', 'jsonl']))
    .addOption(new Option('--json', 'text, blocks with roles and facts as JSON; several as a list').conflicts('jsonl'))
    .option('--jsonl', 'a page a line: {page, text, title, author, date, blocks …}; text is the article alone')
    .addOption(new Option('-i, --input <file>', 'many pages: a line for each, as JSON {page, file or html, url?}'))
    .addHelpText(
      'after',
      SOURCES_HELP +
        examples(
          'readout page article.html',
          'readout page --markdown article.html > article.md',
          'readout page --input pages.jsonl --jsonl > articles.jsonl',
        ),
    )
    .action(async (files: string[], _, command: Command) =>
      (await import('./commands/page.ts')).page(files, command.optsWithGlobals()),
    )

  add('explain', 'show the evidence and the rules behind one finding, or behind all statements')
    .argument('<record>', 'file with a record or an article, - for standard input, or the id of a kept record')
    .argument('[id]', 'a statement (s1), event (e1), actor (a1), time (t1) or block (b1); all statements without')
    .addOption(published())
    .addOption(registry()[0]!)
    .addOption(registry()[1]!)
    .addHelpText(
      'after',
      examples(
        'readout explain article.txt',
        'readout explain article.txt s3',
        'readout explain record.json e2',
        'readout explain r-0123456789abcdef a1',
      ),
    )
    .action(async (record: string, id: string | undefined, _, command: Command) =>
      (await import('./commands/explain.ts')).explainFinding(record, id, command.optsWithGlobals()),
    )

  withSources(add('analyse', 'print the words of articles: sentences, tags, trees, names'))
    .addOption(new Option('--conllu', 'as CoNLL-U, what is printed anyway').conflicts('json'))
    .option('--json', 'counts and names alone, as JSON; several as a list')
    .addHelpText(
      'after',
      SOURCES_HELP + examples('readout analyse --conllu article.txt', 'readout analyse --json article.txt page.html'),
    )
    .action(async (files: string[], _, command: Command) =>
      (await import('./commands/analyse.ts')).analyse(files, command.optsWithGlobals()),
    )

  withSources(add('add', 'read articles and keep their records'))
    .addOption(new Option('-i, --input <file>', 'keep many: a line for each page, as for read'))
    .addOption(
      new Option('-j, --jobs <n>', 'pages read at once (default: as many as there are cores)').argParser(whole(1, 64)),
    )
    .option('--errors <file>', 'write what could not be read there too, as lines of JSON {name, code, message}')
    .option('--again', 'read everything, also what an earlier run of the same command has kept')
    .addOption(keepPages())
    .addOption(registry()[0]!)
    .addOption(registry()[1]!)
    .addHelpText(
      'after',
      SOURCES_HELP +
        examples(
          'readout add article.txt page.html',
          'readout add --include "*.html" saved-pages/',
          'readout add --input docs.jsonl',
          'readout add --errors errors.jsonl crawl.warc.gz',
        ),
    )
    .action(async (files: string[], _, command: Command) =>
      (await import('./commands/add.ts')).add(files, command.optsWithGlobals()),
    )

  add('list', 'list the kept records, newest first')
    .option('--json', 'as JSON')
    .addOption(new Option('-n, --limit <n>', 'at most so many').argParser(whole(1, 1_000_000)).default(50))
    .addHelpText('after', examples('readout list', 'readout list --json --limit 1000'))
    .action(async (_, command: Command) => (await import('./commands/kept.ts')).list(command.optsWithGlobals()))

  withReport(withForms(add('show', 'print kept records').argument('<ids...>', 'ids as readout list shows them')))
    .addHelpText('after', examples('readout show r-0123456789abcdef', 'readout show --json r-0123456789abcdef'))
    .action(async (ids: string[], _, command: Command) =>
      (await import('./commands/kept.ts')).show(ids, command.optsWithGlobals()),
    )

  add('export', 'print all kept records, or those named, in another form')
    .addArgument(new Argument('<format>', 'what to print').choices(FORMS.map((f) => f.id)))
    .argument('[ids...]', 'ids as readout list shows them; without one all, the oldest first')
    .option('-o, --out <file>', 'write to this file; what stands there stays until the new is whole')
    .addHelpText(
      'after',
      `\nFormats:\n${formatHelp(FORMS)}\n${examples(
        'readout export ical > planned.ics',
        'readout export gdelt > events.csv',
        'readout export plover > events.jsonl',
        'readout export statements-parquet --out statements.parquet',
        'readout export statements r-0123456789abcdef > statements.csv',
      )}`,
    )
    .action(async (format: string, ids: string[], _, command: Command) =>
      (await import('./commands/export.ts')).exportKept(format, ids, command.optsWithGlobals()),
    )

  withSources(
    add('pairs', 'which countries acted towards which, how often, and how friendly on the mean'),
    '[sources...]',
    `${SOURCES}; without one the kept records`,
  )
    .addOption(new Option('--json', 'as JSON').conflicts('csv'))
    .option('--csv', 'as a table with a header')
    .addOption(new Option('-i, --input <file>', 'read many: a line for each page, as for read'))
    .addHelpText(
      'after',
      `${SOURCES_HELP}\nThe mean is that of the PLOVER scores, from −10 (conflict) to +10 (cooperation), of what happened or goes on.\n${examples(
        'readout pairs',
        'readout pairs --csv > pairs.csv',
        'readout pairs *.html',
      )}`,
    )
    .action(async (files: string[], _, command: Command) =>
      (await import('./commands/pairs.ts')).pairs(files, command.optsWithGlobals()),
    )

  add('join', 'join articles: copies, stories, actors, quotations and events they have in common')
    .addOption(
      new Option(
        '-i, --input <file>',
        'a line for each article, as JSON {id, text, title?, outlet?, published?, url?}',
      ),
    )
    .option('--jsonl', 'a group a line, as JSON, which is what is printed anyway')
    .addOption(new Option('--kind <kind>', 'only groups of this kind; may be repeated').argParser(oneOf(JOINED)))
    .option(
      '--mentions [file]',
      'mentions of events and actors are given, {start, end, type}: in the lines, or in this file as lines {id, mentions}',
    )
    .addOption(new Option('-j, --jobs <n>', 'articles read at once').argParser(whole(1, 64)))
    .addHelpText(
      'after',
      `\nArticles are joined in the order of publication, then of the input. Offsets are UTF-16 into \`text\`.\nKinds: ${JOINED.join(', ')}.\n${examples(
        'readout join --input docs.jsonl --jsonl > groups.jsonl',
        'readout join --input docs.jsonl --kind copy --kind quote',
      )}`,
    )
    .action(async (_, command: Command) => (await import('./commands/join.ts')).join(command.optsWithGlobals()))

  add('remove', 'remove kept records')
    .argument('<ids...>', 'ids as readout list shows them')
    .addHelpText('after', examples('readout remove r-0123456789abcdef'))
    .action(async (ids: string[], _, command: Command) =>
      (await import('./commands/kept.ts')).remove(ids, command.optsWithGlobals()),
    )

  add('corrections', 'what was corrected by hand on the pages: a list, or all of it to take along')
    .addArgument(new Argument('<what>', 'what to do').choices(['list', 'export']))
    .option('--json', 'list: as JSON, one a line')
    .option('--gold', 'export: records as corrected, in place of the corrections as W3C Web Annotations')
    .option('--out <file>', 'export: write to this file, whole or not at all')
    .addHelpText(
      'after',
      examples(
        'readout corrections list',
        'readout corrections export',
        'readout corrections export --gold --out gold.jsonl',
      ),
    )
    .action(async (what: 'list' | 'export', _, command: Command) =>
      (await import('./commands/corrections.ts')).corrections(what, command.optsWithGlobals()),
    )

  add('check', 'look through all that is kept for damage')
    .option('--json', 'as JSON')
    .addHelpText('after', examples('readout check', 'readout check --json'))
    .action(async (_, command: Command) => (await import('./commands/check.ts')).check(command.optsWithGlobals()))

  add('db', 'look after the archive itself: its layout, backups, a move to a database, joining and reading anew')
    .addArgument(
      new Argument('<action>', 'what to do').choices([
        'migrate',
        'check',
        'backup',
        'restore',
        'move',
        'rejoin',
        'reread',
      ]),
    )
    .argument('[what...]', 'backup: the file to make; restore: the file to bring back; reread: ids, all without')
    .option('--to <place>', 'move: a database (postgres://…) or a data folder, which has to be empty')
    .option('--rebuild', 'migrate: make all rows again from the records')
    .option('--json', 'check: as JSON')
    .addOption(new Option('-j, --jobs <n>', 'reread: pages read at once').argParser(whole(1, 64)))
    .addOption(registry()[0]!)
    .addOption(registry()[1]!)
    .addHelpText(
      'after',
      `\nA backup is an archive in one file, as it was at one moment, also of a database and while others write.\nrejoin joins all articles anew: after an upgrade that says so, or where some came in without. What is cut off goes on;\nnumbers of stories, events and actors stay where their articles stay together, and so does what was said by hand.\nreread reads the kept pages with this version’s reader and replaces what has changed; nothing is fetched.\n${examples(
        'readout db backup news.backup',
        'readout db move --to postgres://ana@db.example/news',
        'readout db check --db postgres://ana@db.example/news',
        'readout db rejoin',
        'readout db reread r-0123456789abcdef',
      )}`,
    )
    .action(async (action: string, what: string[], _, command: Command) =>
      (await import('./commands/db.ts')).db(action, what, command.optsWithGlobals()),
    )

  add('registry', 'keep who held which office when, so that “the French president” has a name')
    .addArgument(new Argument('<action>', 'what to do').choices([...REGISTRY_ACTIONS]))
    .argument('[what...]', 'import: files (CSV, JSON Lines, Wikidata), - is standard input; else ids, names or words')
    .option('--json', 'list, show: as JSON')
    .option('--all', 'remove: everything')
    .addHelpText(
      'after',
      `\nA file to import has person, office and country (ISO 3166 or a name), from and to (YYYY, YYYY-MM or\nYYYY-MM-DD; open where empty), and wikidata if there is an id. One wrong line and nothing is kept.\nHowever the file calls them, countries and organisations are listed by their usual English names.\n${examples(
        'readout registry import office-holders.csv',
        'readout registry list chile president',
        'readout registry show "Michelle Bachelet"',
        'readout registry remove h-0a1b2c3d',
      )}`,
    )
    .action(async (action: string, what: string[], _, command: Command) =>
      (await import('./commands/registry.ts')).registry(action, what, command.optsWithGlobals()),
    )

  add('watch', 'follow feeds for weeks: each item is read once and its record kept')
    .argument('[lists...]', 'lists of feeds (OPML), addresses of feeds or of sites; followed from then on')
    .option('--once', 'ask what is due, read what is new, and end')
    .addOption(
      new Option('--metrics <port>', 'metrics for Prometheus at this port of 127.0.0.1').argParser(whole(0, 65535)),
    )
    .addOption(new Option('-j, --jobs <n>', 'feeds worked on at once').argParser(whole(1, 64)).default(8))
    .addOption(keepPages())
    .option('--allow-private', 'fetch from this machine and private networks too')
    .addOption(registry()[0]!)
    .addOption(registry()[1]!)
    .addHelpText(
      'after',
      `\nWhat is followed stands in the archive (readout sources lists it), so that it goes on where it stopped, whatever\nstopped it. Feeds are asked every five minutes to once a day, as often as they bring something. On a terminal a\nscreen shows them, and q ends it; elsewhere a line an hour does.\n${examples(
        'readout watch feeds.opml',
        'readout watch',
        'readout watch --once https://gazette.example/',
        'readout watch --metrics 9464',
      )}`,
    )
    .action(async (lists: string[], _, command: Command) =>
      (await import('./commands/watch.ts')).watch(lists, command.optsWithGlobals()),
    )

  add('sources', 'list the feeds that are followed, with last success, last error and items a day; add, pause, remove')
    .addArgument(new Argument('[action]', 'what to do').choices([...SOURCES_ACTIONS]).default('list'))
    .argument(
      '[what...]',
      'add: addresses, sites or files of feeds (OPML); of: story:NUMBER, event:NUMBER or quote:NUMBER, to see who reports it and who only repeats; else numbers, addresses or titles of feeds',
    )
    .option('--json', 'list: as JSON')
    .option('--allow-private', 'add: fetch from this machine and private networks too')
    .addHelpText(
      'after',
      examples(
        'readout sources',
        'readout sources add https://gazette.example/',
        'readout sources add feeds.opml',
        'readout sources pause 3',
        'readout sources export > feeds.opml',
        'readout sources of story:12',
      ),
    )
    .action(async (action: string, what: string[], _, command: Command) =>
      (await import('./commands/sources.ts')).sources(action, what, command.optsWithGlobals()),
    )

  withSources(add('submit', 'put pages on a queue, for workers on any number of machines to read'))
    .addOption(new Option('-i, --input <file>', 'many: a line for each page, as for read'))
    .addOption(nats())
    .option('--json', 'a line of JSON for each page')
    .addHelpText(
      'after',
      SOURCES_HELP +
        examples(
          'readout submit --nats nats://queue.example:4222 article.html',
          'READOUT_NATS=nats://queue.example:4222 readout submit crawl.warc.gz',
        ),
    )
    .action(async (files: string[], _, command: Command) =>
      (await import('./commands/submit.ts')).submitAll(files, command.optsWithGlobals()),
    )

  add('work', 'read what waits on the queue and keep it in the database, until it is ended')
    .addOption(nats())
    .addOption(
      new Option('-j, --jobs <n>', 'pages read at once (default: as many as there are cores)').argParser(whole(1, 64)),
    )
    .option('--once', 'end when the queue is empty')
    .option('--no-join', 'do not join articles to the others: another worker does')
    .addOption(keepPages())
    .addOption(new Option('--log <form>', 'a line for each page to standard error').choices(['json']))
    .addOption(new Option('--metrics <port>', 'metrics for Prometheus at this port').argParser(whole(0, 65535)))
    .option('--metrics-host <address>', 'listen for them here, where others may read them', '127.0.0.1')
    .addOption(registry()[0]!)
    .addOption(registry()[1]!)
    .addHelpText(
      'after',
      `\nA page is off the queue once its record is kept: what a worker held that was killed is given to another. A page\nthat fails three times is set aside (readout jobs). SIGTERM finishes what is being read.\n${examples(
        'readout work --nats nats://queue.example:4222 --db postgres://readout@db.example/news',
        'readout work --jobs 4 --metrics 9465 --log json',
      )}`,
    )
    .action(async (_, command: Command) => (await import('./commands/work.ts')).workOn(command.optsWithGlobals()))

  add('jobs', 'how far the queue is, and what was set aside')
    .addArgument(new Argument('[action]', 'what to do').choices([...JOBS_ACTIONS]).default('show'))
    .argument('[ids...]', 'retry: pages to try again')
    .addOption(nats())
    .option('--all', 'retry: all that were set aside')
    .addOption(
      new Option('-n, --limit <n>', 'show at most so many that were set aside')
        .argParser(whole(1, 100_000))
        .default(20),
    )
    .option('--json', 'as JSON')
    .addHelpText('after', examples('readout jobs', 'readout jobs --json', 'readout jobs retry --all'))
    .action(async (action: string, ids: string[], _, command: Command) =>
      (await import('./commands/jobs.ts')).jobs(action, ids, command.optsWithGlobals()),
    )

  addQuestions(add)

  add('serve', 'show the kept records in a browser, and answer programs; on this machine alone unless told')
    .addOption(port())
    .option('--host <name>', 'name or address to listen at; another than this machine’s own only with --public-host')
    .option('--public-host <name>', 'serve others, who ask under this name; may be repeated', several)
    .option('--behind-proxy', 'with --public-host: who asks is the last address of X-Forwarded-For')
    .addOption(
      new Option('--rate <n>', 'with --public-host: requests a second of one address').argParser(whole(1, 10_000)),
    )
    .addOption(timeLimit())
    .addOption(
      new Option('--grace <seconds>', 'how long requests in hand may go on when it is ended')
        .argParser(whole(0, 3600))
        .default(10),
    )
    .addOption(new Option('--log <form>', 'a line for each request to standard error').choices(['json']))
    .option('--log-addresses', 'in the log also what was asked for, with its words')
    .option('--example', 'also the example archive, at the next free port')
    .addHelpText(
      'after',
      `\nOthers read without an account; whoever has pages read, keeps or removes needs a token (readout token create).\n/health, /ready and /metrics say how the server is; /api how programs ask it.\n${examples(
        'readout serve',
        'readout serve --port 0',
        'readout serve --example',
        'readout serve --host 0.0.0.0 --public-host news.example --log json',
      )}`,
    )
    .action(async (_, command: Command) => (await import('./commands/serve.ts')).serve(command.optsWithGlobals()))

  add('token', 'tokens for those who write where the server serves other machines')
    .addArgument(new Argument('<action>', 'what to do').choices([...TOKEN_ACTIONS]))
    .argument('[what...]', 'create: a name for it; revoke: ids as token list shows them')
    .addOption(
      new Option(
        '--scope <scope>',
        'create: what it allows, write unless told; may be repeated: read, write, remove, metrics',
      ).argParser(oneOf(TOKEN_SCOPES)),
    )
    .addOption(new Option('--days <n>', 'create: how long it holds, 365 unless told').argParser(whole(1, 3650)))
    .option('--json', 'as JSON')
    .addHelpText(
      'after',
      `\nA token is shown once. Kept of it, in the data folder, is a hash. What is revoked is refused at once.\n${examples(
        'readout token create newsroom',
        'readout token create desk --scope write --scope remove --days 30',
        'readout token list',
        'readout token revoke 0a1b2c3d',
      )}`,
    )
    .action(async (action: string, what: string[], _, command: Command) =>
      (await import('./commands/token.ts')).token(action, what, command.optsWithGlobals()),
    )

  withReport(withSources(add('open', 'read articles, keep them, print the report and show them in a browser')))
    .addOption(port())
    .addOption(timeLimit())
    .option('--no-serve', 'only read, keep and print')
    .option('--no-example', 'no example archive, where nothing is named and nothing kept')
    .addOption(keepPages())
    .addOption(registry()[0]!)
    .addOption(registry()[1]!)
    .addHelpText(
      'after',
      `${SOURCES_HELP}\nWithout a source it shows what is kept; while nothing is, also the example archive (readout example).\n${examples(
        'readout open article.txt',
        'readout open --port 0 page.html',
        'readout open',
      )}`,
    )
    .action(async (files: string[], _, command: Command) =>
      (await import('./commands/open.ts')).open(files, command.optsWithGlobals()),
    )

  add('example', 'make the example archive where it is missing, and print its folder')
    .option('--again', 'make it anew')
    .addOption(
      new Option('-j, --jobs <n>', 'pages read at once (default: as many as there are cores)').argParser(whole(1, 64)),
    )
    .addHelpText(
      'after',
      `\nInvented articles of six outlets on one crisis, in an archive of its own below the data folder; readout serve --example\nshows it in a browser.\n${examples('readout example', 'readout --data "$(readout example)" stories')}`,
    )
    .action(async (_, command: Command) => (await import('./commands/example.ts')).example(command.optsWithGlobals()))

  add('score', 'measure the reader on the gold beside the repository (developers)')
    .argument('[options...]', 'for bench/score.ts, see below')
    .allowUnknownOption()
    .addHelpText(
      'after',
      `\n  --only PARTS    some of seed,suite,own,news,plover,polnear,gum,language,times,pages,bank; without it all\n  --errors        with --only bank: the errors of its look fold\n  --per-item      every article by itself\n  --keep DIR      keep there what was read\n  --no-write      of all parts: leave bench/scores.json and docs/scores.md as they are\n\nIt works in the repository, where the gold stands beside it; without the gold it says so and scores nothing.\n${examples('readout score --only seed,suite', 'readout score --only own --per-item')}`,
    )
    .action(async (options: string[]) => (await import('./commands/score.ts')).score(options))

  return program
}
