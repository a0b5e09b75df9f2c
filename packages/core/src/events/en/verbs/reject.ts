/** Verbs of REJECT: refusing, denying, boycotting, walking out. Own writing; senses after PLOVER's manual and the project's codebook. */
import type { Entry } from '../../lexicon.ts'

export const REJECT: readonly Entry[] = [
  {
    type: 'REJECT',
    kind: 'rejection',
    words:
      'reject rebuff spurn repudiate turn_down vote_down dismiss throw_out strike_out kick_out knock_back toss_out quash spike nix stonewall stymie scotch torpedo sink defeat filibuster belie rubbish pooh-pooh poohpooh scoff_at refute brush_off laugh_off shoot_down turn_away send_away turn_back send_back dispute contest',
  },
  { type: 'REJECT', kind: 'refusal', words: 'refuse deny decline' },
  { type: 'REJECT', kind: 'denial', words: 'deny dispute rebut refute contradict contest rule_out' },
  { type: 'REJECT', kind: 'boycott', words: 'boycott shun' },
  { type: 'REJECT', kind: 'snub', words: 'snub cold-shoulder skip miss' },
  { type: 'REJECT', kind: 'walkout', words: 'walk_out storm_out leave walk_away pull_out storm_off back_out' },
  { type: 'REJECT', kind: 'withdrawal', words: 'withdraw pull_out' },
  { type: 'REJECT', kind: 'veto', words: 'veto blackball' },
  { type: 'REJECT', kind: 'block', words: 'block reject obstruct thwart stall hold_up delay filibuster' },
  { type: 'REJECT', kind: 'objection', words: 'object_to balk_at baulk_at oppose' },
  { type: 'REJECT', kind: 'defiance', words: 'defy ignore flout disregard disobey brush_off brush_aside shrug_off' },
  { type: 'REJECT', kind: 'breach', words: 'renege_on tear_up rip_up back_out' },
  { type: 'REJECT', kind: 'opposition', words: 'resist' },
]
