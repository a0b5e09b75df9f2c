/** The mark of what is kept, over every engine. */
import { expect, test } from 'vitest'
import { makeRecord } from '../fixture.ts'
import { overEngines } from './engines.ts'

overEngines('state', (engine) => {
  test('is the same while nothing is written, and another after whatever is, by whomever', async () => {
    const place = await engine.place()
    const [one, other] = [await place.open(), await place.open()]
    const met = new Set<string>()
    const isNew = async () => {
      const state = await one.state()
      expect(met).not.toContain(state)
      met.add(state)
      // questions change nothing
      await one.questions.find('', { target: 'articles' })
      await one.get('r-harbour').catch(() => null)
      expect(await one.state()).toBe(state)
    }
    await isNew()
    await one.add(makeRecord())
    await isNew()
    await other.remove('r-harbour')
    await isNew()
    await other.add(makeRecord())
    await isNew()
    await one.following.add([{ url: 'https://gazette.example/feed' }], 1)
    await isNew()
    await one.close()
    await other.close()
  })
})
