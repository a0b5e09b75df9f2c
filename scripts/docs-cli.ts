/**
 * `npm run docs`: pastes the help of every command into docs/cli.md, between its two marks.
 * `--check` writes nothing and fails if the page has drifted.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { createProgram } from '../packages/cli/src/program.ts'

const page = path.resolve(import.meta.dirname, '../docs/cli.md')
const BEGIN = '<!-- help: written by npm run docs, not by hand -->'
const END = '<!-- /help -->'

/** The help as `--help` prints it, examples included, in 100 columns whatever the terminal. */
function helpOf(name: string | null): string {
  let text = ''
  const program = createProgram(100)
  const command = name === null ? program : program.commands.find((c) => c.name() === name)!
  command.configureOutput({ writeOut: (part) => (text += part), getOutHasColors: () => false })
  command.outputHelp()
  return text.trim()
}

const sections = [null, ...createProgram(100).commands.map((c) => c.name())].map(
  (name) => `## readout${name === null ? '' : ` ${name}`}\n\n\`\`\`text\n${helpOf(name)}\n\`\`\`\n`,
)
const old = readFileSync(page, 'utf8')
const [before, rest] = old.split(BEGIN)
const after = rest?.split(END)[1]
if (before === undefined || after === undefined) throw new Error(`docs/cli.md lacks its marks ${BEGIN} and ${END}`)
const wanted = `${before}${BEGIN}\n\n${sections.join('\n')}\n${END}${after}`
if (!process.argv.includes('--check')) writeFileSync(page, wanted)
else if (wanted !== old) throw new Error('docs/cli.md has drifted from the help: run npm run docs')
