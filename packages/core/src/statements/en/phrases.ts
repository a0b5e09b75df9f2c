/** Cue phrases and adverbs. Own writing. */

/** Open a source after them; what they govern is content: *according to the ministry*. Longest first. */
export const ACCORDING = [
  'according to',
  'in the words of',
  'in the view of',
  'in the opinion of',
  'in the eyes of',
] as const

/** Open a second source behind a reported claim: *citing a defence official*. */
export const CITING = ['citing', 'quoting', 'cited', 'quoted'] as const

/** Adverbs that put the narrator's own sentence down to nobody. */
export const HEARSAY_ADVERBS = ['reportedly', 'allegedly', 'supposedly', 'purportedly', 'rumouredly'] as const

/** Multi-word cues after a subject: lemmas in order; `frame` says what follows. */
export const VERB_PHRASES: readonly {
  words: string
  follows: 'that' | 'np' | 'ing'
  act: 'assert' | 'doubt' | 'demand' | 'predict' | 'accuse' | 'praise' | 'deny'
  speech?: boolean
}[] = [
  { words: 'make clear', follows: 'that', act: 'assert' },
  { words: 'make it clear', follows: 'that', act: 'assert' },
  { words: 'make plain', follows: 'that', act: 'assert' },
  { words: 'make it plain', follows: 'that', act: 'assert' },
  { words: 'let it be know', follows: 'that', act: 'assert' },
  { words: 'let it be known', follows: 'that', act: 'assert' },
  { words: 'let slip', follows: 'that', act: 'assert' },
  { words: 'go on to say', follows: 'that', act: 'assert' },
  { words: 'go on record', follows: 'that', act: 'assert' },
  { words: 'come to the conclusion', follows: 'that', act: 'assert' },
  { words: 'reach the conclusion', follows: 'that', act: 'assert' },
  { words: 'take the view', follows: 'that', act: 'assert', speech: false },
  { words: 'take it for grant', follows: 'that', act: 'assert', speech: false },
  { words: 'be of the opinion', follows: 'that', act: 'assert', speech: false },
  { words: 'be under the impression', follows: 'that', act: 'assert', speech: false },
  { words: 'issue a statement', follows: 'ing', act: 'assert' },
  { words: 'put it', follows: 'that', act: 'assert' },
  { words: 'cast doubt on', follows: 'np', act: 'doubt' },
  { words: 'cast doubt upon', follows: 'np', act: 'doubt' },
  { words: 'throw doubt on', follows: 'np', act: 'doubt' },
  { words: 'raise doubt about', follows: 'np', act: 'doubt' },
  { words: 'raise question about', follows: 'np', act: 'doubt' },
  { words: 'express doubt about', follows: 'np', act: 'doubt' },
  { words: 'express concern about', follows: 'np', act: 'predict' },
  { words: 'express concern over', follows: 'np', act: 'predict' },
  { words: 'express concern', follows: 'that', act: 'predict' },
  { words: 'voice concern about', follows: 'np', act: 'predict' },
  { words: 'express hope', follows: 'that', act: 'predict' },
  { words: 'express support for', follows: 'np', act: 'praise' },
  { words: 'express regret for', follows: 'np', act: 'assert' },
  { words: 'take issue with', follows: 'np', act: 'accuse' },
  { words: 'take aim at', follows: 'np', act: 'accuse' },
  { words: 'hit back at', follows: 'np', act: 'accuse' },
  { words: 'hit out at', follows: 'np', act: 'accuse' },
  { words: 'lash out at', follows: 'np', act: 'accuse' },
  { words: 'pour scorn on', follows: 'np', act: 'accuse' },
  { words: 'pour cold water on', follows: 'np', act: 'doubt' },
  { words: 'pay tribute to', follows: 'np', act: 'praise' },
  { words: 'heap praise on', follows: 'np', act: 'praise' },
  { words: 'speak out against', follows: 'np', act: 'accuse' },
  { words: 'speak in favour of', follows: 'np', act: 'praise' },
  { words: 'speak in favor of', follows: 'np', act: 'praise' },
  { words: 'play down', follows: 'np', act: 'deny' },
  { words: 'shrug off', follows: 'np', act: 'deny' },
  { words: 'brush off', follows: 'np', act: 'deny' },
  { words: 'brush aside', follows: 'np', act: 'deny' },
  { words: 'rule out', follows: 'np', act: 'deny' },
  { words: 'demand to know', follows: 'that', act: 'demand' },
  { words: 'point the finger at', follows: 'np', act: 'accuse' },
  { words: 'point finger at', follows: 'np', act: 'accuse' },
  { words: 'draw attention to', follows: 'np', act: 'assert' },
]

/** Nouns of a channel: *in a statement*, *on Twitter*, *at a news conference* (the last is an occasion, not a channel). */
export const CHANNEL_NOUNS = `statement interview tweet post message letter email e-mail memo memoir book blog article column
  editorial op-ed video speech text transcript release communique communiqué note report filing document broadcast newsletter
  podcast thread telegram website page site cable copy advertisement ad leaflet affidavit`
export const CHANNEL_NAMES = `Twitter X Facebook Instagram Telegram YouTube TikTok LinkedIn Weibo WeChat VKontakte VK Bluesky Mastodon
  Truth-Social Threads Reddit Snapchat WhatsApp Signal Medium Substack Tumblr`
