/** The commands that ask across articles: their options, help and examples. */
import { daysOf, FIELDS } from '@readout/archive/language'
import { formatHelp, formatsOf, type Takes } from '@readout/formats'
import { type Command, InvalidArgumentError, Option } from 'commander'

type Add = (usage: string, description: string) => Command

const examples = (...lines: string[]) => `\nExamples:\n${lines.map((l) => `  $ ${l}`).join('\n')}\n`
const limit = () =>
  new Option('-n, --limit <n>', 'at most so many').default(20).argParser((text: string) => {
    const n = Number(text)
    if (!/^\d+$/.test(text) || n < 1 || n > 100_000)
      throw new InvalidArgumentError('give a whole number from 1 to 100000')
    return n
  })
const days = (text: string) => {
  const found = daysOf(text, Date.now())
  if (found) return found
  throw new InvalidArgumentError('give a day, month or year, such as 2026-03-12, or today, 30d (ago), +7d')
}

/** How an answer is given. */
function withAnswer(command: Command, takes: readonly Takes[]): Command {
  const formats = [...new Map(takes.flatMap((t) => formatsOf(t)).map((f) => [f.id, f])).values()]
  return command
    .addOption(new Option('--json', 'as JSON').conflicts(['csv', 'as']))
    .addOption(new Option('--csv', 'as a table with a header').conflicts('as'))
    .addOption(new Option('--as <format>', 'in another form, see below').choices(formats.map((f) => f.id)))
    .option('--out <file>', 'write to this file, whole or not at all')
    .addHelpText('after', `\nForms (--as):\n${formatHelp(formats)}`)
}

const fieldHelp = () => {
  const width = FIELDS.reduce((n, f) => Math.max(n, f.example.length), 0)
  return FIELDS.map((f) => `  ${f.example.padEnd(width)}  ${f.help}`).join('\n')
}

export function addQuestions(add: Add): void {
  withAnswer(
    add('find', 'find statements, events or articles among all that is kept').argument(
      '[question...]',
      'words, "phrases", and fields such as speaker:moss; - before what must not be',
    ),
    ['statements', 'events', 'articles'],
  )
    .addOption(
      new Option('--for <what>', 'what is looked for; else what the fields speak of').choices([
        'statements',
        'events',
        'articles',
      ]),
    )
    .option('--facets', 'also count what was found by speaker, act, outlet, month …')
    .option('--newest', 'the newest first, also where words are asked for; else the best')
    .addOption(limit())
    .option('--after <place>', 'what comes after this place, as the page before gave it')
    .option('--all', 'all that is found, the newest first')
    .addHelpText(
      'after',
      `\nFields (several values with commas; any of them may be it):\n${fieldHelp()}\n${examples(
        'readout find speaker:moss act:promise status:cancelled',
        'readout find \'"night ferry" since:2026-02\' --facets',
        'readout find type:consult who:turkey --as jsonld --out talks.jsonld',
        'readout find act:accuse --all --csv > accusations.csv',
      )}`,
    )
    .action(async (words: string[], _, command: Command) =>
      (await import('./commands/asking/find.ts')).find(words, command.optsWithGlobals()),
    )

  const ARGUMENT = {
    story: 'its number, an article of it, or words that are in it; without one all stories are listed',
    event: 'its number, or words that are in it',
    quote: 'its number, or words that are in it',
  }
  const one = (name: 'story' | 'event' | 'quote', what: string, takes: Takes, lines: string[]) =>
    withAnswer(add(name, what).argument(name === 'story' ? '[what...]' : '<what...>', ARGUMENT[name]), [takes])
      .addHelpText('after', examples(...lines))
      .action(async (words: string[], _, command: Command) =>
        (await import('./commands/asking/groups.ts'))[name](words, command.optsWithGlobals()),
      )
  one('story', 'one story: its articles, who had it first and who only repeats, its events', 'stories', [
    'readout story 12',
    'readout story night ferry',
    'readout story r-0123456789abcdef',
  ])
  one('event', 'one event over all articles: how its status changed, and figures that differ', 'happenings', [
    'readout event 7',
    'readout event launch of the ferry',
    'readout event 7 --as ical',
  ])
  one('quote', 'one quotation in all its variants, with what was altered word by word', 'quotations', [
    'readout quote 3',
    'readout quote \'"will not sail"\'',
  ])

  const listing = (
    name: 'expected' | 'unfulfilled' | 'drift' | 'stories',
    what: string,
    takes: Takes,
    lines: string[],
  ) =>
    withAnswer(add(name, what), [takes])
      .addOption(limit())
      .option('--after <place>', 'what comes after this place, as the page before gave it')
      .addHelpText('after', examples(...lines))
      .action(async (_, command: Command) =>
        (await import('./commands/asking/groups.ts'))[name](command.optsWithGlobals()),
      )
  listing('expected', 'what is planned or put off to a day to come', 'happenings', [
    'readout expected',
    'readout expected --from today --to +7d',
    'readout expected --as ical --out calendar.ics',
  ])
    .addOption(new Option('--from <day>', 'from this day on; today unless told').argParser(days))
    .addOption(new Option('--to <day>', 'up to this day').argParser(days))
  listing('unfulfilled', 'what was announced and never came about: called off, or passed in silence', 'happenings', [
    'readout unfulfilled',
    'readout unfulfilled --silent',
  ]).option('--silent', 'only what has passed in silence: its day is over, and no article tells more')
  listing('drift', 'quotations that were printed with other words', 'quotations', [
    'readout drift',
    'readout drift --csv',
  ])
  listing('stories', 'stories that several articles tell, those last told first', 'stories', ['readout stories'])

  add('actor', 'who somebody is across articles: names, offices, positions over time, promises; or say who is who')
    .argument('[name...]', 'a name or a number; or merge A B, split A RECORD, undo A B')
    .option('--all', 'all subjects and statements')
    .addOption(new Option('--json', 'as JSON').conflicts('csv'))
    .option('--csv', 'statements as a table with a header')
    .option('--by-hand', 'list what was said by hand')
    .addHelpText(
      'after',
      `\nmerge A B makes two actors one, split A RECORD takes the one of a record out of the others, undo A B takes back what\nwas said of the two. It outlives reading and joining anew. With merge, split and undo, a name of several words stands in\nquotation marks; somebody whose own name begins so is asked for in quotation marks: readout actor "merge of the lakes".\n${examples(
        'readout actor ada moss',
        'readout actor the kremlin',
        'readout actor 17 --json',
        'readout actor merge "ada moss" "the harbour master"',
        'readout actor split "ada moss" r-0123456789abcdef',
        'readout actor undo "ada moss" "the harbour master"',
      )}`,
    )
    .action(async (name: string[], _, command: Command) =>
      (await import('./commands/asking/people.ts')).actor(name, command.optsWithGlobals()),
    )

  add('pair', 'what two actors do to each other, by week or month')
    .argument('<a>', 'a name or number')
    .argument('<b>', 'another')
    .addOption(new Option('--by <period>', 'how days are counted together').choices(['week', 'month']).default('month'))
    .addOption(new Option('--json', 'as JSON').conflicts('csv'))
    .option('--csv', 'as a table with a header')
    .addHelpText('after', examples('readout pair turkey greece', 'readout pair "ada moss" "lin ferro" --by week --csv'))
    .action(async (a: string, b: string, _, command: Command) =>
      (await import('./commands/asking/people.ts')).pair(a, b, command.optsWithGlobals()),
    )
}
