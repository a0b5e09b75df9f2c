/**
 * Names of months in the languages of Europe and in Arabic that news pages are most often printed in, for dates alone. Own writing.
 * Short forms are those with at least three letters that are no other word where a day and a year stand beside them.
 */
const names: [number, string][] = [
  [
    1,
    'january jan januar jänner jaenner janvier janv enero ene gennaio gen janeiro januari styczeń stycznia leden ledna ocak января يناير січня ιανουαρίου január januára ianuarie tammikuuta jaanuar janvāris sausio gener urtarrila',
  ],
  [
    2,
    'february feb februar feber février fevrier févr fevr febrero febbraio fevereiro fev februari lutego února şubat февраля فبراير شباط лютого φεβρουαρίου február februára februarie helmikuuta veebruar',
  ],
  [
    3,
    'march mar märz maerz mrz mär mars marzo março maart mrt marca března mart марта مارس آذار березня μαρτίου március martie maaliskuuta märts',
  ],
  [
    4,
    'april apr avril avr abril abr aprile kwietnia dubna nisan апреля أبريل ابريل نيسان квітня απριλίου április apríla aprilie huhtikuuta aprill',
  ],
  [5, 'may mai mayo maggio mag maio mei maja května mayıs мая مايو أيار травня μαΐου május mája toukokuuta'],
  [
    6,
    'june jun juni juin junio giugno giu junho czerwca června haziran июня يونيو حزيران червня ιουνίου június júna iunie kesäkuuta',
  ],
  [
    7,
    'july jul juli juillet juil julio luglio lug julho lipca července temmuz июля يوليو تموز липня ιουλίου július júla iulie heinäkuuta',
  ],
  [
    8,
    'august aug août aout agosto ago sierpnia srpna ağustos августа أغسطس آب серпня αυγούστου augusztus augusta elokuuta augusti augustus',
  ],
  [
    9,
    'september sept sep septembre septiembre settembre set setembro września září eylül сентября سبتمبر أيلول вересня σεπτεμβρίου szeptember septembra septembrie syyskuuta',
  ],
  [
    10,
    'october oct oktober okt octobre octubre ottobre ott outubro out października října ekim октября أكتوبر жовтня οκτωβρίου október októbra octombrie lokakuuta',
  ],
  [
    11,
    'november nov novembre noviembre novembro listopada listopadu kasım ноября نوفمبر листопада νοεμβρίου novembra noiembrie marraskuuta',
  ],
  [
    12,
    'december dec dezember dez décembre decembre déc diciembre dic dicembre dezembro grudnia prosince aralık декабря ديسمبر грудня δεκεμβρίου decembra decembrie joulukuuta desember',
  ],
]
export const ALL_MONTHS: ReadonlyMap<string, number> = new Map(
  names.flatMap(([n, list]) => list.split(' ').map((w) => [w, n] as const)),
)
