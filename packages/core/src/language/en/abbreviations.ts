/** Abbreviations that carry their own full stop. Own writing. Lower case, without the last full stop. */

const words = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/))

/** Nearly always followed by more of the same sentence: titles, and words that introduce a name or number. */
export const BEFORE_NAME = words(`
  mr mrs ms mx dr prof rev fr sr hon messrs mlle mme gen maj col lt capt cpt cmdr cdr adm brig sgt cpl pvt pte insp det
  supt const gov sen rep reps sens del amb pres asst assoc dep min sec treas st mt ft fig figs vs cf viz eg ie al ca
  nos vol vols pp ed eds art arts sect ch esp approx dist lieut vice-adm maj-gen lt-gen brig-gen lt-col msgr ald
`)

/** May also end a sentence: the next word decides. */
export const MAY_END = words(`
  jr sr inc corp co ltd plc llc bros cos bldg ave blvd rd hwy dept univ inst assn etc est no
  jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun
  a.m p.m u.s u.k u.n u.s.a u.a.e e.u d.c b.c a.d b.a m.a ph.d m.d i.e e.g p.s
  ala ariz ark calif colo conn del fla ga ill ind kan kans ky la md mass mich minn miss mo mont neb nebr nev okla ore
  penn pa tenn tex va vt wash wis wisc wyo ont que alta sask
  oz lb lbs hr hrs min mins sec secs in mi km kg cm mm tel ext
`)

/** Lower-case words that are words of their own far more often than abbreviations: only a capital makes them one. */
export const NEEDS_CAPITAL = words(`
  mar sun sat wed fri mon ill ind la mass miss mo pa wash ore in no art fig min sec del est co al gen mt tex col fr
  ch ed dist rep pres det const hon mi tel va conn oct
`)

/** Words that open a sentence far more often than they go on a name after an abbreviation. */
export const STARTERS = words(`
  the a an this that these those he she it they we i you his her its their our my there here but and so or yet if when
  while as after before since because although though however meanwhile in on at by for from with under over during
  among between against about what who why how where which not no some many most several both each every one two
  three four five last next later earlier now then today yesterday according also still even only such other another
  despite unlike until once asked speaking president critics officials police experts
`)
