import { expect, test } from 'vitest'
import { explanations, explanationsIn } from './explain.ts'

test('sections of a page by their code', () => {
  const page =
    '# Errors\n\nIntro.\n\n## R1001 the page is empty\n\nIt held\nno word.\n\nGive one.\n\n## Notes\n\nNothing.\n'
  expect([...explanationsIn(page).values()]).toEqual([
    { code: 'R1001', title: 'the page is empty', paragraphs: ['It held no word.', 'Give one.'] },
  ])
})

test('the codes of this server and of the archive are explained', () => {
  const codes = [...explanations().keys()]
  for (const code of ['R3001', 'R3002', 'R3003', 'R3004', 'R3005', 'R3006']) expect(codes).toContain(code)
  for (let n = 4001; n <= 4012; n++) expect(codes).toContain(`R${n}`)
})
