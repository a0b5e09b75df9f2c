/** Words that open bylines, stand inside names, and describe those who write. Own writing. */
export const BYLINE_OPENERS =
  '(?:by|words by|written by|words|story by|report by|reported by|reporting by|posted by|text by|analysis by|review by|interview by|author|authors|opinion by|comment by|compiled by|from|published by)'
export const NAME_PARTICLES = new Set(
  'al bin ibn van von der den de del della di da dos du la le el ter ten y e zu af av of and abu ben bint d san st mac'.split(
    ' ',
  ),
)
/** Capitalised words that open a sentence with "By" and are no names. */
export const NOT_NAMES = new Set(
  'the a an this that these those monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december contrast comparison then now night day far late early law all any doing using taking making his her their its our your my what when while mid noon midnight way chance default accident design hand land sea air some most one two three year last next tomorrow evening morning'.split(
    ' ',
  ),
)
/** Words of sections and places of the world, which stand where a name may: "Middle East | 3 May 2024". */
export const SECTION_WORDS = new Set(
  'world news politics business sport sports opinion comment culture arts style travel science technology tech health education environment climate media money markets economy video live east west north south middle united kingdom states europe africa asia america latest top stories story breaking exclusive analysis explainer features feature podcast editorial review reviews updates weather crime courts local national international home front page magazine daily times post herald tribune gazette journal press street road avenue lake river mount port bay city county'.split(
    ' ',
  ),
)
/** What those who write are called. */
export const JOB_NOUNS =
  '(?:editor(?:-in-chief|-at-large)?|correspondent|reporter|writer|columnist|journalist|producer|analyst|commentator|critic|contributor|photographer|presenter|bureau chief|blogger|essayist)'
export const JOBS =
  '(?:(?:chief|senior|junior|deputy|foreign|political|diplomatic|defence|defense|home affairs|home|health|science|business|economics|education|environment|climate|crime|legal|royal|sports?|technology|tech|world|national|international|local|regional|community|investigative|consumer|investigations|data|digital|features?|culture|arts|religion|social affairs|north america|us|uk|europe|european|middle east|africa|asia|china|russia|washington|moscow|brussels|paris|berlin|westminster|white house|state|city|executive|managing|associate|assistant|contributing|general assignment|staff|special|night|news|live|trending|breaking news|audience|online|web|multimedia|video|photo|security|energy|transport|money|personal finance|property|markets|global|pa|ap|bbc|and|of|&) )*(?:editor|editor-in-chief|correspondent|reporter|writer|columnist|journalist|bureau chief|producer|analyst|commentator|critic|contributor|photographer|presenter|staff|agencies|agency|staff writers?|political team|newsroom|press association|associated press)'
