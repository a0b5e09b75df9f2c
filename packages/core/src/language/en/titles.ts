/** Words that stand before a person's name. Own writing; lower case. */
export const TITLES: ReadonlySet<string> = new Set(
  `mr mr. mrs mrs. ms ms. miss mx dr dr. sir dame lord lady baroness baron prof prof. professor rev rev. reverend father sister brother pope cardinal
  archbishop bishop rabbi imam sheikh sheik ayatollah mullah king queen prince princess duke duchess emperor sultan emir president vice-president premier
  chancellor minister secretary senator sen sen. representative rep rep. congressman congresswoman governor gov gov. mayor councillor councilman
  ambassador envoy commissioner general gen gen. colonel col col. captain capt capt. lieutenant lt lt. major maj maj. sergeant sgt sgt. admiral adm adm.
  commander cmdr officer chief judge justice attorney prosecutor sheriff inspector detective constable chairman chairwoman chair ceo director founder
  coach manager striker midfielder goalkeeper actor actress singer author writer spokesman spokeswoman spokesperson leader speaker mp mps candidate
  analyst economist historian correspondent editor comrade deputy first agent secretary-general taoiseach`.split(/\s+/),
)

/** Titles that are part of how somebody is called: *King Charles*, *Sister Ruth*. */
export const NAMING_TITLES: ReadonlySet<string> = new Set(
  'sir dame lord lady baroness baron father sister brother pope king queen prince princess duke duchess emperor sultan emir sheikh sheik mullah imam ayatollah'.split(
    ' ',
  ),
)
