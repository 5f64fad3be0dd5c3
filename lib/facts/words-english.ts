import { englishReporting } from './english-reporting'
import { englishRules } from './english-rules'
import {
  dateUnitsIn,
  type FactWords,
  namesIn,
  numbersIn,
  partsOfYear,
  phrasesIn,
  relativesIn,
  set,
  toldForms,
} from './fact-words'
import { englishNames } from './names-english'
import { endsPhrase } from './past-tense'
import { unlikePronoun } from './unlike-pronoun'

/** `day|week` with "days" and "weeks". */
const withPlurals = (text: string): readonly string[] => text.split('|').flatMap((word) => [word, `${word}s`])

/** The fullest list, as most pages Lede is opened on are English; made once for all stories of a page. */
const english: Omit<FactWords, 'weekStart'> = {
  decimal: '.',
  capitalNouns: false,
  numbers: numbersIn(
    'zero=0|one=1|two=2|three=3|four=4|five=5|six=6|seven=7|eight=8|nine=9|ten=10|eleven=11|twelve=12|thirteen=13|fourteen=14|fifteen=15|sixteen=16|seventeen=17|eighteen=18|nineteen=19|twenty=20|thirty=30|forty=40|fifty=50|sixty=60|seventy=70|eighty=80|ninety=90',
  ),
  fractions: numbersIn(
    'half=2|third=3|thirds=3|quarter=4|quarters=4|fourths=4|fifth=5|fifths=5|sixth=6|eighth=8|tenth=10|tenths=10',
  ),
  scales: numbersIn(
    'dozen=12|hundred=100|thousand=1e3|k=1e3|million=1e6|m=1e6|mn=1e6|billion=1e9|bn=1e9|b=1e9|trillion=1e12|tn=1e12|trn=1e12|lakh=1e5|crore=1e7',
  ),
  hedges: phrasesIn(
    'more than|less than|fewer than|greater than|no more than|no fewer than|not more than|well over|well above|well under|a little over|slightly more than|slightly less than|just short of|at least|at most|up to|as many as|as much as|as few as|as little as|as low as|as high as|nearly|almost|about|around|roughly|approximately|some|over|under|above|below|an estimated|estimated|close to|an average of|an additional|another|only|just|upward of|upwards of|in excess of|perhaps|maybe|possibly|probably|potentially|reportedly|allegedly|an extra|a record|a reported|a further|further|at around|at about|at nearly|circa|between|exactly|mere|a mere|plus or minus|give or take',
  ),
  hedgesAfter: set('or more|or less|or so|or fewer|plus|or thereabouts|+'),
  rangeWords: set('to|and|or'),
  stretch: { from: /^(?:between|from)$/, to: /^(?:and|to|through|until|till|[-–—])$/ },
  percent: set('%|percent|pct|per cent|percentage'),
  currencies: namesIn(
    'dollars=USD|dollar=USD|bucks=USD|euros=EUR|euro=EUR|pounds=GBP|sterling=GBP|yen=JPY|yuan=CNY|renminbi=CNY|won=KRW|rupees=INR|rupee=INR|rubles=RUB|roubles=RUB|rand=ZAR|francs=CHF|pesos=MXN|reais=BRL|real=BRL|shekels=ILS|dirhams=AED|lira=TRY|kronor=SEK|naira=NGN|shillings=KES|ringgit=MYR|baht=THB|hryvnia=UAH|zloty=PLN|rupiah=IDR',
  ),
  nations: namesIn(
    'us=USD|u.s=USD|american=USD|hong kong=HKD|new zealand=NZD|singapore=SGD|taiwan=TWD|mexican=MXN|norwegian=NOK|swedish=SEK|danish=DKK|philippine=PHP|argentine=ARS|colombian=COP|chilean=CLP|pakistani=PKR|canadian=CAD|australian=AUD|british=GBP|swiss=CHF|japanese=JPY|chinese=CNY|egyptian=EGP|turkish=TRY|us-dollar=USD',
  ),
  units: new Set([
    ...withPlurals(
      'second|minute|min|hour|hr|day|night|week|weekend|month|season|year|yr|decade|meter|metre|kilometer|kilometre|centimeter|mile|yard|acre|hectare|gram|kilogram|ton|tonne|ounce|lb|calorie|liter|litre|gallon|degree|megawatt|gigawatt',
    ),
    ...set(
      'fortnight|cents|¢|bp|bps|p|pence|kilos|quarters|century|centuries|semesters|m|km|centimetres|cm|millimeters|millimetres|mm|foot|feet|ft|inch|inches|ha|g|ml|oz|kg|pound|barrels|watts|kilowatts|mw|gw|kilowatt-hours|megawatt-hours|terawatt-hours|volts|cc|bhp|hp|horsepower|kwh|gb|mb|tb|mah|mg|mcg|ghz|mhz|hertz|megahertz|gigabytes|megabytes|terabytes|gigabits-per-second|kph|mph|knots|basis points|percentage points|points|times|light-years',
    ),
  ]),
  stops: set(
    `a|an|the|of|in|on|at|by|for|with|without|from|to|into|onto|over|under|after|before|since|until|till|during|as|than|that|which|who|whom|whose|where|when|while|because|although|though|if|unless|whether|and|or|but|nor|so|yet|about|around|across|along|against|among|amid|between|through|throughout|within|toward|towards|near|per|via|behind|beyond|above|below|off|up|down|out|away|back|ago|earlier|later|apart|it|he|she|they|we|you|i|this|these|those|there|here|his|her|its|their|our|my|your|him|them|us|me|is|are|was|were|be|been|being|am|has|have|had|having|do|does|did|will|would|can|take|takes|could|may|might|must|shall|should|not|n't|also|now|then|already|still|just|only|even|both|all|each|every|some|any|no|more|most|less|said|says|say|told|remain|remained|remains|include|includes|included|including|following|according|due|despite|yesterday|today|tomorrow|respectively|alone|altogether|overall|together|combined|worldwide|nationwide|last|next|annually|daily|weekly|monthly|yearly|too|either|again|ever|never|once|twice|instead|live|lived|work|showed|show|want|wants|need|make|makes|go|goes|come|comes|get|gets|find|felt|thought|knew|lie|lay|face|faced|entered|attended|ended|starting|ending|beginning|making|taking|using|killing|seeking|trying|looking|coming|going|leaving|wearing|carrying|claiming|calling|saying|facing|holding|needing|it's|that's|where's|he's|she's|they're|they've|who's|who've|who'd|aged|${endsPhrase}`,
  ),
  joins: set('of'),
  unitJoins: set('of|in|for'),
  auxiliaries: set(
    'who|have|has|had|were|was|are|is|be|been|being|also|reportedly|have been|already|now|still',
  ),
  participles: set(
    'killed|dead|injured|hurt|wounded|missing|arrested|displaced|shot|detained|charged|affected|infected|homeless|evacuated|rescued|hospitalized|hospitalised|lost|destroyed|damaged|died|found|born|sold|deported|stranded|abducted|kidnapped|seized|freed|released|captured|diagnosed|quarantined|treated|sickened|buried|trapped|sentenced|suspended|fired|hired|attended|cancelled|canceled|intercepted|downed|recovered|executed|burned|convicted|vaccinated|laid',
  ),
  labels: set(
    'no|nos|fortune|number|hour|lot|page|pages|chapter|article|section|phase|stage|level|type|version|route|highway|interstate|flight|room|gate|channel|part|episode|act|game|week|day|round|lap|local|size|marker|platform|terminal|unit|line|class|category|tier|grade|series|season|volume|vol|issue|item|step|rule|title|proposition|prop|amendment|resolution|apartment|apt|suite|pier|runway|lane|exit|junction|area|zone|district|ward|group|band|model|mark|war|super bowl|apollo|boeing|airbus|covid|iphone|windows|formula|top|under',
  ),
  ages: set('aged|age|ages|old'),
  clock: set("a.m|p.m|am|pm|o'clock|noon|midnight|gmt|et|est|edt|pt|pst|utc|hrs"),
  dateLinks: set('of|,|the'),
  relative: relativesIn(
    'yesterday=day-1|today=day0|tonight=day0|tomorrow=day1|this morning=day0|this afternoon=day0|this evening=day0|earlier today=day0|later today=day0|last night=day-1|overnight=day0|the day before yesterday=day-2|the day after tomorrow=day2|the weekend=weekend-1|over the weekend=weekend-1|at the weekend=weekend-1|this weekend=weekend0|last weekend=weekend-1|past weekend=weekend-1|this past weekend=weekend-1|the past weekend=weekend-1|next weekend=weekend1|this week=week0|last week=week-1|next week=week1|earlier this week=week0|later this week=week0|this month=month0|last month=month-1|next month=month1|earlier this month=month0|later this month=month0|this year=year0|last year=year-1|next year=year1|earlier this year=year0|later this year=year0|the past week=week-1',
  ),
  dateUnits: dateUnitsIn(
    'day=day|days=day|week=week|weeks=week|month=month|months=month|year=year|years=year|fortnight=week',
  ),
  next: set('next|coming|upcoming'),
  last: set('last|past|previous'),
  these: set('this'),
  dayParts: set(
    'morning|afternoon|evening|night|lunchtime|midday|noon|early|late|earlier|overnight|mid|dawn|midnight',
  ),
  holidays: numbersIn(
    "new year's eve=1231|new year's day=101|christmas eve=1224|christmas day=1225|boxing day=1226|valentine's day=214",
  ),
  partsOfYear: partsOfYear(
    'first=1|second=2|third=3|fourth=4',
    'quarter=3|half=6',
    'start=1|beginning=1|end=12',
  ),
  seasons: numbersIn('spring=3|summer=6|autumn=9|fall=9|winter=12'),
  yearLeads: set(
    'a|an|your|our|his|her|their|its|this|in|since|by|from|until|till|through|during|of|early|late|mid|before|after|to|between|and|for|around|about|circa|year|summer|winter|spring|autumn|fall|season|back|,|the|(|–|-|mid-|than|as|election',
  ),
  future: set(
    "will|'ll|we'll|he'll|she'll|they'll|i'll|it'll|shall|won't|scheduled|expected|set to|set for|due|plans to|plans for|plan to|plan a|prepare to|prepares to|planning|upcoming|slated|going|until|deadline|would|could|may|might|must|should|begins|starts|opens|hosts|host|resume|resumes|begin|meets|turns|expires|ends|returns|arrives|kicks|takes effect|takes place|hope to|hope for|hopes to|hopes for|hoping|aim to|aim for|aims to|aims for|aiming|intend|intends|want|wants|seek|seeks",
  ),
  agoBefore: set(''),
  agoAfter: set('ago'),
  said: set(
    `${toldForms('ask|add|recall|explain|continue|announce|warn|argue|insist|claim|note|declare|confirm|conclude|observe|report|estimate|allege|suggest|concede|acknowledge|respond|shout|reveal|urge|predict|assert|describe|denounce|wonder|lament|emphasize|emphasise|recount|agree|complain|reiterate|speculate|condemn|criticize|criticise|praise|hail|contend|exclaim|muse|believe|surmise')}|said|says|say|saying|told|tells|wrote|writes|replied|admitted|admits|stated|commented|joked|tweeted|posted|shared|remarked|stressed|stresses|report|estimate|allege|claim|answered|quipped|vowed|cautioned|according|asserting|calling|calls|called|denouncing|describing|quoted|accused|thinks|thought|underlined|pointed|read|reads|testified|promised|disclosed|condemning|criticizing|criticising|slammed|slamming|praising|hailing|branded|branding|dubbed|dubbing|labeled|labelled|labeling|labelling|hinted|demanded|countered`,
  ),
  nounLeads: set(
    "was|were|been|is|are|be|being|the|a|an|this|that's|of|in|his|her|its|their|some|to|such|any|no|by|over|for|from",
  ),
  writing: 'english',
  verbStands: 'second',
  accordingTo: phrasesIn('according to|citing|per the|as per|based on|going by'),
  pronouns: set('he|she|they|him|her|it|i|we|who'),
  goesOn: /\b(?:he|she|they)\b/i,
  several: set('they|it'),
  unlikePronoun,
  author: set('i|we'),
  governs: set(
    'with|to|of|for|by|from|against|about|on|in|at|than|like|between|after|before|when|while|as|because|since|if|though|although|despite|without|once|until|unlike',
  ),
  trades: set(
    'actor|actress|singer|rapper|star|musician|comedian|host|podcaster|filmmaker|director|author|novelist|artist|coach|manager|striker|midfielder|defender|goalkeeper|quarterback|senator|congressman|congresswoman|lawmaker|politician|mayor|governor|president|premier|chancellor|minister|duchess|duke|prince|princess|king|queen',
  ),
  // Intl would take half a millisecond of a story's ten for it, and four the first time.
  calendar: {
    months: numbersIn(
      'january=1|february=2|march=3|april=4|may=5|june=6|july=7|august=8|september=9|october=10|november=11|december=12|sept=9|jan=1|feb=2|mar=3|apr=4|aug=8|sep=9|oct=10|nov=11|dec=12',
    ),
    weekdays: numbersIn('sunday=0|monday=1|tuesday=2|wednesday=3|thursday=4|friday=5|saturday=6'),
  },
  weekdayTail: null,
  prefix: /^(?:early|mid|late)-/,
  names: englishNames,
  english: englishRules,
  reporting: englishReporting,
}

export const englishWords = (locale: string): FactWords => ({
  ...english,
  weekStart: /-[A-Z]{2}\b/.test(locale) && !/-(?:US|CA|AU|PH|IN|ZA)\b/.test(locale) ? 1 : 0,
})
