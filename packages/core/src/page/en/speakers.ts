/** Labels of speakers in interviews and transcripts, in small letters. Own writing. */

/** They name nobody and are labels all the same. */
export const KNOWN_SPEAKERS: ReadonlySet<string> = new Set(
  'q a question answer interviewer interviewee reporter reporters host co-host moderator presenter anchor narrator journalist correspondent caller operator chair chairman chairwoman chairperson speaker clerk judge prosecutor defence defense counsel witness senator president minister mayor governor secretary interpreter translator audience audience-member unidentified-male unidentified-female unknown voiceover announcer'.split(
    ' ',
  ),
)
/** In front of a name, or as a label with one. */
export const SPEAKER_TITLES =
  /^(?:mr|mrs|ms|miss|dr|prof|professor|sir|dame|lord|lady|president|vice president|prime minister|minister|secretary|senator|sen|rep|representative|congressman|congresswoman|gov|governor|mayor|judge|justice|chairman|chairwoman|chair|ambassador|general|gen|colonel|col|captain|capt|major|sergeant|sgt|king|queen|prince|princess|pope|father|sister|rabbi|imam|speaker|caller|reporter|voice|witness|question|audience)\b\.?/i

/** Labels that stand before colons again and again, and name no one who speaks. */
export const NO_SPEAKERS: ReadonlySet<string> = new Set(
  'when where what who why how tickets price prices date dates time times venue location note notes update updated updates correction clarification breaking read watch listen photo photos video image images graphic source sources more also related live weather score scores result results group tel email web website contact details admission info information background analysis opinion editorial exclusive advertisement warning key ps nb faq rsvp total final tip tips step example pros cons verdict best worst prediction odds rating ratings cast director directors stars release ingredients method serves cost height weight age address phone fax hours opening website capacity attendance goals subs referee winner winners runner-up bonus hint summary conclusion reason reasons figure table chart map fact claim truth myth reality context strengths weaknesses day week monday tuesday wednesday thursday friday saturday sunday home away players manager form team venue kick-off status cause type category author editor editors written edited published by from to re cc subject'.split(
    ' ',
  ),
)

/** Who speaks says "I" and "you", or asks. */
export const TALK = /\b(?:I|I['’](?:m|ve|d|ll)|[Ww]e|[Mm]y|[Oo]ur|[Mm]e|[Uu]s|[Yy]ou|[Yy]our)\b|\?/
