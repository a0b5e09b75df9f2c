import { describe, expect, it } from 'vitest'
import { statementsOf } from './fixture.ts'

/** Source and cue of every statement. */
const who = (text: string) => statementsOf(text).map((s) => `${s.source?.text ?? '–'} | ${s.cue?.text ?? '–'}`)

describe('what is only awaited of somebody', () => {
  it.each([
    'Veloria’s prime minister, Ada Moss, is expected to propose new talks with Brenland on Tuesday.',
    'The minister was expected to announce the closure of the port on Monday.',
    'The French president is due to announce a new aid package on Friday.',
    'Germany is likely to reject the offer, and Poland is set to demand a vote.',
    'The central bank is widely expected to say that rates will stay as they are.',
    'The mayor is scheduled to tell councillors on Thursday that the ferry will be sold.',
    'The prime minister is expected on Tuesday to propose a ceasefire and to urge Brenland to accept it.',
    'The envoy, who is expected to call for calm, arrived on Monday.',
    'The government has yet to say when the bridge will reopen.',
  ])('are no words of theirs: %s', (text) => expect(who(text)).toEqual([]))

  it.each([
    ['Ada Moss is said to have promised the union a pay rise.', ['– | said']],
    ['Moss is due to meet the union on Friday and said she would not resign.', ['Moss | said']],
    ['He said the court was set to order a recount.', ['He | said']],
    ['The mayor is expected to say: “We cannot wait any longer.”', ['The mayor | say']],
  ])('but what is said is: %s', (text, wanted) => expect(who(text)).toEqual(wanted))
})
