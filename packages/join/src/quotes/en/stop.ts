/** Words that tell one quotation from another hardly at all, in the form in which they are compared. */
export const STOP: ReadonlySet<string> = new Set(
  `a about after again all also am an and another any are as at away back be because been before being both but by can could did do
  does done down each even ever every few for from get gets getting go goes going gone got had has have having he her here hers herself
  him himself his how i if in into is isnt it its itself just know let like made make many may me might more most much must my myself
  no nor not now of off on only or other our ours out over own put really said same say says see shall she should so some still such
  take than that the their theirs them then there these they thing things this those through to too under until up us very want was
  way we well went were what when where which while who whom whose why will with would yes yet you your yours im ive id ill dont doesnt
  didnt cant wont wouldnt couldnt shouldnt hasnt havent hadnt wasnt werent thats its hes shes theyre theyve were weve youre youve
  theres lets gonna s t m re ve d ll 1 2 1st 2nd one people think`.split(/\s+/),
)
