/** Words of sports, weather, market and recipe pages, where words of conflict mean something else. Own writing. */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

export const SPORT = set(`wicket wickets innings over overs batsman batter bowler bowled bowling goal goals goalkeeper
  striker midfielder defender forward winger penalty offside kick-off halftime half-time fulltime full-time fixture
  league cup final semi-final semifinal quarter-final quarterfinal championship playoff play-off tournament title
  champions champion coach manager captain squad team teams match matches season points table rugby football soccer cricket
  tennis golf hockey basketball baseball try tries scrum lap laps podium race grand-prix pole set sets seed seeded
  unbeaten opener stand runs knockout knock-out bout round rounds boxer fight ring stadium pitch crowd group stage
  medal olympic athletics marathon swimmer relay heat qualifying qualifier transfer club clubs defeat victory
  touchdown quarterback inning homer dunk rebound assist assists nil draw equaliser equalizer hat-trick stoppage-time`)
/** Of these, the ones hardly used elsewhere: two of them make a sports page. */
export const SPORT_STRONG =
  set(`wicket wickets innings overs batsman bowler bowled goalkeeper midfielder offside fixture
  semi-final semifinal quarter-final quarterfinal playoff play-off cricket rugby halftime half-time full-time scrum
  podium quarterback inning touchdown unbeaten nil equaliser equalizer hat-trick stoppage-time knockout batter opener
  grand-prix striker winger basketball baseball tennis golf tries`)
export const WEATHER = set(`rain showers sunshine forecast temperatures temperature degrees wind winds gusts mph kph
  thunderstorms thunderstorm fog snow sleet hail pressure ridge front humid humidity coastal inland cloud clouds cloudy
  sunny overcast uv ultraviolet pollen sunrise sunset drizzle frost breeze gale 38c 31c 27c celsius fahrenheit`)
export const MARKET = set(`shares stocks stock index nasdaq ftse dow investors investor traders bond bonds yields yield
  futures barrel ounce benchmark closed points percent currency analysts earnings dividend wall equities nikkei dax
  hang seng euro dollar yen pips rally rallied slid bullish bearish`)
export const RECIPE = set(`tablespoon tablespoons teaspoon teaspoons oven preheat simmer stir whisk bake grams minutes
  saucepan flour butter sugar garlic onion onions pepper chop chopped peel boil tbsp tsp serves ingredients`)
/** Verbs that give a sports result. */
export const RESULT_VERBS = set(
  'beat defeat crush thrash win lose draw edge hammer trounce eliminate overcome whitewash meet face play retire sign qualify reach hold stun',
)
/** Subjects that make a verb of harm a matter of weather. */
export const NATURE =
  set(`rain storm thunderstorm wind gale snow hail fog air ridge front heat cloud shower gust lightning
  cold temperature sunshine high low pressure frost drizzle breeze tide sea wave`)
