/** States of the US by their names and by the short forms of news agencies, in small letters without full stops. Own writing. */
const ROWS = `AL alabama,ala AK alaska AZ arizona,ariz AR arkansas,ark CA california,calif CO colorado,colo CT connecticut,conn DE delaware,del
FL florida,fla GA georgia,ga HI hawaii ID idaho IL illinois,ill IN indiana,ind IA iowa KS kansas,kan KY kentucky,ky LA louisiana,la ME maine
MD maryland,md MA massachusetts,mass MI michigan,mich MN minnesota,minn MS mississippi,miss MO missouri,mo MT montana,mont NE nebraska,neb
NV nevada,nev NH new_hampshire,nh NJ new_jersey,nj NM new_mexico,nm NY new_york,ny NC north_carolina,nc ND north_dakota,nd OH ohio
OK oklahoma,okla OR oregon,ore PA pennsylvania,pa RI rhode_island,ri SC south_carolina,sc SD south_dakota,sd TN tennessee,tenn TX texas UT utah
VT vermont,vt VA virginia,va WA washington,wash WV west_virginia WI wisconsin,wis WY wyoming,wyo DC dc`

export const STATES: ReadonlyMap<string, string> = new Map(
  [...ROWS.matchAll(/([A-Z]{2}) ([a-z_,]+)/g)].flatMap(([, code, names]) =>
    names!.split(',').map((n): [string, string] => [n.replace('_', ' '), code!]),
  ),
)
