/**
 * Names that many countries' institutions bear. The registry knows one bearer of each; in an article about another country the name
 * is that country's ("the Treasury" in Nairobi is not HM Treasury). Lower case. Own writing.
 */
export const SHARED_NAMES: ReadonlySet<string> = new Set(
  `treasury|senate|congress|house of representatives|house|supreme court|national security council|palace|home office|foreign office|
state department|department of state|justice department|department of justice|defense department|defence department|department of defense|
ministry of defence|energy department|department of energy|education department|department of education|labor department|
department of labor|commerce department|department of commerce|agriculture department|department of agriculture|treasury department|
homeland security|cabinet office|commons|lords|labour|labour party|conservative party|conservatives|liberal democrats|democratic party|
republican party|democrats|republicans|national front|christian democratic union|secret service|environmental protection agency|
food and drug administration|security council|national health service|crown prosecution service|revolutionary guards|
revolutionary guard|congress party|civil aviation authority|serious fraud office|joint chiefs|joint chiefs of staff|
transportation department|department of transportation|interior department|department of the interior|central bureau of investigation|
grand national assembly|shura council|people's party|supreme council|veterans affairs|electoral commission|social democratic party`
    .replace(/\n/g, '')
    .split('|'),
)
/** Of those the ones that go by their country's name ("Senate of the Philippines"). */
export const NATIONAL_ORGANS: ReadonlySet<string> = new Set([
  'senate',
  'congress',
  'house of representatives',
  'supreme court',
  'national security council',
])
/** "Security Council" without more is the world's. */
export const WORLD_NAMES: ReadonlySet<string> = new Set(['security council'])
