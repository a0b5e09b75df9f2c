/** What the watch has done so far, counted; for the line an hour, the screen and metrics. */

import { counted } from '@readout/core/words'
import type { WatchEvent } from '@readout/sources'

export class Tally {
  asked = 0
  failed = 0
  fresh = 0
  kept = 0
  twins = 0
  fromFeed = 0
  lost = 0
  putOff = 0
  trouble = 0

  count(event: WatchEvent): void {
    if (event.kind === 'asked') {
      this.asked++
      this.fresh += event.fresh
    } else if (event.kind === 'failed' || event.kind === 'gone') this.failed++
    else if (event.kind === 'trouble') this.trouble++
    else if (event.kind === 'item') {
      if (event.kept === 'kept') this.kept++
      else this.twins++
      if (event.text && event.kept === 'kept') this.fromFeed++
    } else if (event.kind === 'lost') {
      if (event.again === null) this.lost++
      else this.putOff++
    }
  }

  /** What has been done since an earlier count, or since the beginning. */
  line(before: Tally = new Tally()): string {
    const since = (name: keyof Tally & string) => Number(this[name]) - Number(before[name])
    const parts = [
      `${counted(since('asked') + since('failed'), 'answer')} of feeds (${since('failed')} bad)`,
      `${counted(since('fresh'), 'new item')}: ${since('kept')} kept (${since('fromFeed')} from the feed’s text)`,
      `${since('twins')} known by another name`,
      `${since('putOff')} put off`,
      `${since('lost')} given up`,
    ]
    return parts.join(', ')
  }

  copy(): Tally {
    return Object.assign(new Tally(), this)
  }
}
