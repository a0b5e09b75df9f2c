import { describe, expect, test } from 'vitest'
import { readingOf } from './fixture.ts'

describe('one event, many mentions', () => {
  test('harm told in the clause of the attack is part of it', () => {
    const r = readingOf('Rebels shelled a depot in Gao on Monday, killing a guard.')
    expect(r.events).toHaveLength(1)
    expect(r.event('shelled').also.map((m) => m.text)).toEqual(['killing'])
  })

  test('"it was called off" joins the event before it', () => {
    const r = readingOf('The ministers planned a joint visit to the shipyard. It was called off because of ice.')
    const visit = r.event('visit')
    expect(visit.status).toBe('cancelled')
    expect(visit.also.map((m) => m.text)).toContain('called off')
  })

  test('a definite noun joins its event; other days stay apart', () => {
    const joined = readingOf('Norway and Latvia held talks in Riga on Monday. The talks ended without a deal.')
    expect(joined.events.filter((e) => e.type === 'CONSULT')).toHaveLength(1)
    const apart = readingOf('The envoys held talks on Monday. They will hold more talks on Sunday.')
    expect(apart.events.filter((e) => e.type === 'CONSULT').length).toBeGreaterThan(1)
  })

  test('the later status wins', () => {
    const r = readingOf('A reception for the sultan was planned for Friday. The reception was scrapped on Thursday.')
    expect(r.events).toHaveLength(1)
    expect(r.events[0]).toMatchObject({ status: 'cancelled' })
  })
})
