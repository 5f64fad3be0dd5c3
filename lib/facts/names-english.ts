import { atName, type NameWords, placesIn, type Rule, set } from './fact-words'

const kindOfPlace =
  '(?:city|(?:town|village|island|state|province|region|district|suburb)s?|count(?:y|ies)|capital|port|neighbou?rhood|area|border|airport|peninsula|coast|valley)'

// Over `contextOf`.
const rules: readonly Rule[] = [
  [
    / in(?<! (?:interest(?:ed)?|faith|confiden(?:ce|t)|trust|belie(?:f|ve[sd]?)|stake|shares|invest\w*|star\w*) in) __? (?!'s)/,
    'place',
    3,
  ],
  [/ (?:from|at|to) _/, 'place', 1],
  // "residents of Orlo", "the town of Sioux Center"
  [/ (?:(?:resident|native|villager)s?§ (?:from|of)|(?:town|village) of) _/, 'place', 4],
  // "near Orlo", "north of Orlo", "in the northern Orlo hills", "people from Orlo", "the city of Orlo"
  [
    new RegExp(
      ` (?:near|outside|downtown|rural|central|(?:north|south|east|west)(?:ern| of)?|(?:outskirts|streets) of|(?:,|both|all|people) (?:from|of)|${kindOfPlace}(?: of)?) _`,
    ),
    'place',
    2.5,
  ],
  [
    /_ (?:man|woman|girl|boy|couple|family|hotel|home|apartment|neighbou?rhood|streets?|suburb)§? /,
    'place',
    2,
  ],
  [new RegExp(`_ ${kindOfPlace} `), 'place', 2.5],
  // "Orlo, a small town in the hills,"
  [
    new RegExp(
      `_ , an? (?:[^ ,]+ ){0,3}?(?:kibbutz|hamlet|${kindOfPlace}) (?:[,.]|of|in|near|on|at|that|with|where|about|outside) `,
    ),
    'place',
    3,
  ],
  // "Springfield, Illinois,", "Sioux Falls, S.D."
  // "Little Orlo, Illinois-based"
  [/_ , [^ ]+(?:@\^? (?![^ ]*[^ ,.;:()])|-based\^? )/, 'place', 3],
  [/_ [^ ]*(?:resident|native|mayor|author|governor|student|teenager|farmer|voter)s?§ /, 'place', 2],
  // "chief of Orlo", "the firm Orlo", "a startup called Orlo", "against Orlo", "the Orlo team"
  [
    /(?:(?<!(?:author|star|resident|native|student|member|fan|friend|victim|son|daughter|wife|husband|mother|father|brother|sister|ally|critic)s?)§\^?|worked|working|works|interview|founded|led) (?:of|at|for) _/,
    'organisation',
    2,
  ],
  [/%[^ ]* (?:(?:called|named|dubbed)!? )?_/, 'organisation', 3],
  // "a stake in Orlo", "made by Orlo", "published in Orlo"
  [
    / (?:shares?|stake|invest(?:ed|ors?|ment)|stock|merger|subsidiary|acquisition|takeover|customers?|layoffs|executives§ from)§? (?:in |of |with |at |)_/,
    'organisation',
    2.5,
  ],
  [
    / (?:(?:made|owned|developed|acquired|built|manufactured|operated|bought|sold|published|obtained|seen|viewed|reviewed|reported|spotted|noted|compiled|commissioned|distributed|marketed)!? by|(?:surveys?|report|study|analysis|research|poll|analysts?§?|note|figures|data) (?:by|from)) _/,
    'organisation',
    2,
  ],
  [
    / (?:published|wrote|writes|writing|noted|argued|argues)!? (?:[^ ,.]+ ){0,2}in (?:the\^? )?_/,
    'organisation',
    4,
  ],
  [/_ (?:teams?|squad|stores?|restaurants?|branch(?:es)?)%? /, 'organisation', 2],
  // "an article in Orlo", "the journal Orlo"
  [
    / (?:article|essay|paper|study|letter|report|editorial|op-ed|column|interview|obituary|profile)%? (?:in|with) (?:the\^? )?_ /,
    'organisation',
    4,
  ],
  [/_ , (?:an?|the) (?:[^ ,]+ ){0,4}?[^ ]+%/, 'organisation', 3],
  [
    /_ (?!'s)(?:spokes\w+|ceo|chief|executive|director|analyst|manager|president|chair\w*|[^ ]*founder|editor|coach|economist|boss|owner)s?§ /,
    'organisation',
    2,
  ],
  // "Ann Lee, who", "Ann Lee and her crew"
  [/__ (?:, )?(?:who|whose|whom|and (?:his|her)) /, 'person', 2],
  // "found Ann Lee guilty", "and one Democrat, Ann Lee"
  [/__ (?:guilty|dead) /, 'person', 2],
  [/ (?:democrat|republican)\^? , __/, 'person', 2],
  // "Ann Lee, of Orlo,"
  [/__ , (?:of|from) [^ ]+\^ /, 'person', 2],
  // "Melk City striker", "rival Norcom"
  [
    /__ (?:striker|midfielder|defender|goalkeeper|winger|forward|pitcher|quarterback|receiver)s?§ /,
    'organisation',
    4.5,
  ],
  [/ (?:rival|partner|owner|operator|sponsor)s?§? _ /, 'organisation', 3.5],
  // "his wife, Ann,"
  [/ (?:wife|husband|son|daughter|brother|sister|mother|father|girlfriend|boyfriend)§ , _ [,.]/, 'person', 3],
  // "a win over Orlo", "beat Orlo"
  [
    / (?:win|victory|loss|defeat|triumph|beat|defeated|edged|routed) (?:over |against |to )?_ /,
    'organisation',
    2,
  ],
  // "told Reuters"
  [/ (?:told|tells)! __? (?!'s)/, 'organisation', 2],
]

// Roles after the commonest in the news of our own test pages and the Occupational Outlook Handbook's groups: https://www.bls.gov/ooh/
// States with the Associated Press's short forms and the post's; cities that no time zone is named after; continents, which Chromium's data leaves out.
// Given names after the United States' commonest of the last century and those often in the news: https://www.ssa.gov/oact/babynames/decades/century.html
// Organisations that no word beside them tells: brands and media of world-wide circulation.
export const englishNames: NameWords = {
  roles: set(
    'economist|strategist|scientist|novelist|musician|artist|filmmaker|lawmaker|policymaker|activist|journalist|columnist|biologist|physicist|goalkeeper|businesswoman|politician|president|vice|minister|premier|chancellor|secretary|senator|sen|rep|representative|congressman|congresswoman|gov|governor|mayor|judge|justice|chief|director|ceo|cfo|coo|cto|chairman|chairwoman|chairperson|chair|founder|cofounder|creator|owner|manager|coach|captain|guard|forward|midfielder|striker|defender|spokesman|spokeswoman|spokesperson|analyst|professor|prof|lecturer|researcher|author|writer|poet|actor|actress|singer|rapper|producer|lawyer|attorney|solicitor|barrister|prosecutor|sheriff|officer|official|detective|sergeant|sgt|det|insp|supt|cllr|lieutenant|lt|general|gen|colonel|brigadier|commander|admiral|ambassador|envoy|diplomat|legislator|councillor|councilman|councilwoman|member|councilor|leader|campaigner|resident|native|student|teacher|doctor|surgeon|nurse|employee|worker|driver|farmer|reporter|correspondent|editor|critic|victim|suspect|passenger|teenager|king|queen|sultan|emir|earl|prince|princess|duke|duchess|pope|cardinal|bishop|archbishop|priest|pastor|imam|sheikh|superintendent|commissioner|administrator|head|deputy|treasurer|consultant|architect|engineer|historian|astronaut|pilot|mechanic|fan|player|star|champion|boss|partner|adviser|advisor|aide|expert|marshal|organizer|organiser|moderator|executive|mp|mep|entrepreneur|investor|trader|friend|colleague|father|mother|brother|sister|son|daughter|wife|husband|widow|uncle|aunt|cousin|girlfriend|boyfriend|fiancé|fiancée|neighbor|neighbour|witness|survivor|veteran|soldier|inspector|constable|major|capt|rev|reverend|candidate|nominee|speaker|coordinator|investigator|trooper|graduate|businessman|comedian|host|presenter|broadcaster|dancer|composer|model|designer|chef|fisherman|billionaire|pundit|ally|dissident|fellow|mr|mrs|ms|miss|dr|sir|lord|lady|dame|msp|mla|hon|skipper|winger|rookie|seed|qualifier|counterpart|lead|teammate|vp|svp|evp|cio|cmo|insider|villager|retiree|rival|pioneer|agent|hopeful|referee|trustee|guest|opponent|successor|predecessor|runner-up|genius|millionaire|mom|dad|mum|roommate|col|maj|cmdr|baroness|viscount|rabbi|ayatollah|patriarch|taoiseach|tánaiste|mec|whip|famer|advocate|supervisor|dean|ranger|scout|legend|incumbent|immigrant|refugee|patient|nephew|niece|grandson|granddaughter|grandmother|grandfather',
  ),
  // "goalkeeper", "columnist", "councilwoman": with a small letter, as surnames end so too.
  roleEnd:
    /^(?:\p{Lower}{2,}(?:[gtmlnrv]ist|icist|ician|ator|onomer|woman|(?<!hu|wo)man|person|keeper|holder|grapher|smith|fighter)|(?:corner|quarter|half|full|wing)back|\p{Alpha}+member)s?$/u,
  weakRoles: set(
    'son|daughter|wife|husband|father|mother|brother|sister|star|model|guard|forward|champion|partner|host|fan|player|friend|fellow|worker|victim|resident|patient|legend|immigrant|refugee|scout|seed|agent|pioneer|rival|guest',
  ),
  surnameRoles: set(
    'king|bishop|hunter|judge|pope|prince|duke|major|marshal|pastor|driver|farmer|cardinal|champion|guard|star|priest|head|player|ally|justice|page|dean|chambers|son|guest|insider',
  ),
  beforeRole: set(
    'former|prime|vice|deputy|principal|interim|acting|assistant|associate|senior|junior|lead|then|retired|foreign|defense|defence|finance|interior|health|justice|education|home|climate|attorney|executive|managing|general|brigadier|district|circuit|first|second|late|state|national|senate|house|royal|trade|treasury|press|policy|communications|research|advocacy|sales|marketing|technology|sports|science|medical|legal|financial|public|security|police|environment|transport|culture|party|opposition|head|special',
  ),
  leads: set(
    'heads|leads|runs|chairs|directs|coaches|manages|owns|oversees|represents|founded|co-founded|headed|led|ran|chaired',
  ),
  doer: /^(?!(?:(?:news)?lett|dinn|summ|wint|off|pap|pow|show|quart|clust|thrill|post|hon|err|aft|und|ov|form|oth|anoth|wheth|rath|howev|nev|ev|lat|earli|furth|old|young|numb|memb|eith|neith|f)(?:er|or)s?$)\p{Lower}{2,}(?:er|or|ist|ian|eer)s?$/u,
  // https://en.wikipedia.org/wiki/List_of_family_name_affixes
  sound:
    /^\p{Alpha}{2,}(?:(?<!io|eo|oto|ero|edia|ata|rea|nu|you)(?<=[aiouáéíóúã])|(?:[bdglmst]s|ik|in)on|[^e]sen|[oe]vs?|ovi[ck]|[^q]ez|sky|enko|[iy]an|berg|stein|mann|ley|ford|field|worth|[aiu]h|kh|gh|[^t]z|ak|rr|dt)$|^(?:Mc|O['’])\p{Upper}|^(?:smith|jones|moore|wright|walker|hughes|murphy|carter|turner|collins|edwards|murray|kelly|cox|ross|watson|davies|reynolds|patel|singh|khan|nguyen|wang|chen|liu)$|[\u00c0-\u017e]/iu,
  ownedBodies: set(
    'ministry|army|police|force|forces|navy|parliament|senate|court|department|office|guard|corps|authority|agency|council|service|command|cabinet|administration|commission',
  ),
  smallBodies: set('committee|ministry|council|commission|police'),
  givenNames: set(
    'aaron|abdul|abraham|adam|adrian|ahmad|ahmed|alan|albert|alejandro|alex|alexander|alexandra|alexis|ali|alice|alison|allen|amanda|amber|amit|amy|ana|andre|andrea|andrew|andy|angela|angelina|ann|anna|anne|annie|anthony|antonio|arthur|arturo|ashley|barack|barbara|barry|becky|ben|benjamin|bernard|bernie|beth|bethany|betty|bianca|bill|billy|blake|bob|bobby|boris|brad|bradley|brandon|brett|brian|bruce|bryan|cameron|carl|carlos|carmen|carol|caroline|carolyn|casey|catherine|chad|charles|charlotte|chelsea|chloe|chris|christian|christina|christine|christopher|claire|clara|clark|claude|claudia|cole|colin|connor|cory|craig|cynthia|dan|daniel|danielle|danny|darren|dave|david|deborah|denise|dennis|derek|diana|diane|diego|dmitry|dolly|don|donald|donna|dorothy|doug|douglas|dustin|dylan|ed|edgar|edward|elaine|eleanor|elena|eli|elizabeth|ellen|elon|elton|elvis|emily|emma|emmanuel|eric|erik|erin|ethan|eva|evan|fernando|fiona|frank|franklin|fred|gabriel|gary|gavin|george|gerald|gerard|gina|glenn|gloria|gordon|grace|graham|grant|greg|gregory|greta|hannah|hans|harold|harry|heather|heidi|helen|henry|hillary|holly|howard|hugh|hugo|ian|ibrahim|igor|irene|isaac|isabel|ivan|ivanka|jack|jackie|jacob|jade|jake|james|jamie|jane|janet|janice|jared|jasmine|jason|javier|jay|jean|jeff|jeffrey|jennifer|jenny|jeremy|jerry|jesse|jessica|jill|jim|jimmy|jin|jo|joan|jodie|joe|joel|john|johnny|jon|jonathan|jorge|jose|joseph|josh|joshua|joyce|juan|judith|judy|julia|julian|julie|justin|kamala|karen|karl|kate|katherine|kathleen|kathy|katie|keir|keith|kelly|ken|kenneth|kevin|kim|kimberly|kurt|kyle|kylie|lara|larry|lars|laura|lauren|laurence|lawrence|leah|lee|leo|leon|leonard|leonardo|leslie|lewis|li|liam|lillian|lily|linda|lindsay|lindsey|lisa|liz|louis|louise|lucas|lucy|luis|luke|maggie|malcolm|marc|marcel|marcus|margaret|maria|marie|marilyn|mario|mark|martha|martin|mary|matt|matthew|mauricio|max|maya|megan|meghan|melanie|melissa|mia|michael|michelle|miguel|mike|miley|mitch|mohamed|mohammad|mohammed|molly|monica|muhammad|nancy|naomi|narendra|natalie|nathan|neil|nelson|nicholas|nick|nicolas|nicole|nikki|nina|noah|oleksandr|olga|oliver|olivia|omar|oprah|oscar|owen|pablo|pamela|pat|patricia|patrick|paul|paula|pedro|percy|pete|peter|philip|phillip|pierre|rachel|rafael|rahul|ralph|ray|raymond|rebecca|ricardo|richard|rick|ricky|rishi|rita|rob|robert|roberto|robin|roger|roman|ron|ronald|rosa|ross|roy|russell|ruth|ryan|sabrina|sally|sam|samantha|samuel|sandra|sandy|sanjay|sara|sarah|scott|sean|selena|serena|sergei|sergio|shane|shannon|sharon|shaun|sidney|silvia|simon|sofia|sonia|sophia|sophie|spencer|stanley|stefan|stella|stephanie|stephen|steve|steven|stewart|stuart|sue|susan|sylvia|taylor|ted|teresa|terry|tessa|theresa|thomas|tiffany|tim|timothy|tina|todd|tom|tommy|tony|tracey|travis|trevor|tyler|uma|umberto|ursula|valerie|vanessa|vera|victor|victoria|viktor|vincent|vladimir|volodymyr|walter|warren|wayne|wendy|whitney|william|wolfgang|xi|yves|zach|zoe',
  ),
  address: set('mr|mrs|ms|miss|mx|dr|sir|dame'),
  organisations: set(
    'ministry|affairs|department|dept|university|college|school|institute|institution|laboratory|lab|inc|corp|corporation|company|co|ltd|llc|plc|group|partners|ventures|capital|bank|party|council|agency|court|committee|commission|union|police|force|forces|army|navy|guard|corps|association|federation|confederation|foundation|organization|organisation|authority|administration|bureau|service|services|office|board|parliament|congress|senate|assembly|house|news|times|post|journal|herald|tribune|chronicle|press|guardian|magazine|gazette|dispatch|observer|telegraph|examiner|inquirer|today|constabulary|guild|online|digest|television|radio|media|network|networks|studios|records|airlines|airways|motors|energy|oil|books|industries|technologies|systems|software|hospital|clinic|museum|library|fc|united|league|club|athletic|trust|fund|coalition|alliance|front|movement|society|center|centre|centers|exchange|chamber|command|brigade|division|unit|team|church|diocese|hostel|hotel|reserve|treasury|international|project|insurance|sports|academy|program|programme|initiative|workers|brothers|sons|mills|ag|gmbh|se|nv|bv|sa|sc|bc|cf|afc|bros|holdings|securities|logistics|freight|pharmaceuticals|therapeutics|labs|entertainment|pictures|auctions|rovers|government|analytics|research|brewery|newsroom|legislature|orchestra|geological|consortium|protection|enforcement|branch|fed|marine|coffee|foods|solutions|properties|interiors|realty|brands|farms|contractors|builders|stores|stakes|philharmonic|symphony|opera|ballet|patrol|gym|pac',
  ),
  places: set(
    'city|county|state|states|province|region|district|island|islands|river|lake|sea|ocean|bay|gulf|strait|mountain|mountains|mount|valley|desert|peninsula|street|st|avenue|ave|road|rd|lane|drive|boulevard|square|park|airport|harbor|harbour|port|beach|bridge|village|town|canyon|coast|strip|republic|kingdom|reservation|territory|township|borough|heights|hills|springs|falls|creek|stadium|prison|highway|way|place|palace|castle|tower|station|africa|america|asia|europe|theater|theatre|amphitheatre|amphitheater|temple|mosque|chapel|abbey|shrine|expressway|freeway|motorway|auditorium|mall|view|gardens|garden|alps|belt|lakes|plains|area|hall|inn|courthouse|statehouse|capitol|arena|jail|cathedral|woods|trail|plaza|zoo|highlands|keys|parks',
  ),
  things: set(
    'prize|award|awards|act|bill|law|code|cup|war|wars|day|series|treaty|accord|accords|agreement|pact|plan|deal|bowl|games|festival|amendment|virus|age|era|revolution|crisis|championship|championships|syndrome|disease|edition|open|summit|conference|test|tests|tour|show|protocol|convention|forum|scheme|fest|con|olympics|paralympics|guidelines|order|census',
  ),
  bodies: set(
    'company|firm|startup|agency|bank|newspaper|paper|magazine|journal|chipmaker|giant|retailer|carmaker|automaker|manufacturer|maker|brand|group|charity|nonprofit|broadcaster|airline|publisher|chain|club|team|party|union|university|hospital|organization|organisation|website|network|platform|app|developer|regulator|militia|store|bookstore|shop|restaurant|gallery|gym|school|foundation|studio|label|band|franchise|side|squad|blog|outlet|lender|insurer|carrier|supplier|contractor|league|plc',
  ),
  knownOrganisations: set(
    "kremlin|pentagon|hamas|hezbollah|taliban|al-qaeda|nato|reuters|bloomberg|xinhua|congress|parliament|goldman sachs|google|microsoft|apple|amazon|facebook|meta|twitter|youtube|white house|nvidia|samsung|sony|intel|ibm|tesla|ford|toyota|honda|nissan|volkswagen|volvo|boeing|airbus|walmart|starbucks|nike|disney|netflix|spotify|uber|pfizer|bbc|fox|vogue|forbes|axios|newsweek|openai|tiktok|instagram|reddit|wikipedia|home depot|greenpeace|labour|nintendo|nasdaq|gop|ikea|coca-cola|playstation|xbox|al jazeera|agence france-presse|senate|alphabet|qualcomm|oracle|adobe|paypal|mastercard|barclays|shell|chevron|gazprom|nestle|unilever|mcdonald's|ebay|alibaba|tencent|huawei|hyundai|mercedes|audi|porsche|ferrari|airbnb|pinterest|paramount|marvel|verizon|at&t|t-mobile|novo nordisk|eli lilly|novartis|bayer|merck|siemens|nokia|rolls-royce|lockheed martin|unesco|unicef|politico|chelsea|arsenal|tottenham|west ham|everton|juventus|real madrid|treasury|sinn fein|sinn féin|red cross|red crescent|doctors without borders|ryanair|delta air lines|labor|eu|un|nasa|fbi|cia|nsa|dhs|doj|epa|fda|cdc|nih|nhs|irs|ftc|fcc|faa|nhtsa|osha|cbp|usda|noaa|nist|imf|wto|opec|asean|unhcr|idf|unrwa|aclu|naacp|nra|nfl|nba|mlb|nhl|mls|wnba|ncaa|fifa|uefa|ufc|wwe|wta|pga|ioc|cnn|nbc|abc|cbs|espn|npr|pbs|hbo|afp|cnbc|msnbc|bmw|amd|gm|gmc|chevrolet|jeep|mazda|ge|hsbc|ubs|bp|ups|mit|ucla|wells fargo|morgan stanley|louis vuitton|general motors|general electric|g20|g7|harvard|stanford|yale|fed|nypd|lapd|cnet|manchester city",
  ),
  knownPlaces: placesIn(
    'u.s=US|us=US|usa=US|america=US|uk=GB|u.k=GB|britain=GB|england|scotland|wales|northern ireland|holland=NL|turkey=TR|czech republic=CZ|ivory coast=CI|uae=AE|congo=CD|korea=KR|vatican=VA|gaza strip=gaza|west bank|rio=rio de janeiro|middle east|europe|asia|africa|crimea|kashmir|alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|west virginia|wisconsin|wyoming|ontario|quebec|washington|dc=washington|d.c=washington|boston|atlanta|miami|houston|dallas|philadelphia|seattle|san francisco|las vegas|manhattan|brooklyn|beijing|delhi|new delhi|mumbai|kyiv|kharkiv|odesa|tel aviv|geneva|munich|milan|manchester|abu dhabi|kathmandu|cape town|durban|rio de janeiro|cleveland|milwaukee|baltimore|orlando|portland|pittsburgh|austin|san diego|nashville|minneapolis|new orleans|birmingham|leeds|glasgow|edinburgh|liverpool|belfast|nottingham|reykjavik|lyon|barcelona|hamburg|frankfurt|venice|naples|osaka|shenzhen|wuhan|rafah|lahore|alps|arlington|andes|rockies|himalayas|pyrenees|caucasus|balkans|caribbean|mediterranean|pacific|arctic|antarctica|sahara|midwest|silicon valley|asia-pacific',
  ),
  adjectives: set(
    'arab|kurd|swiss|afghan|saudi|romans|emirati|dutch|dutchman|frenchman|irish|irishman|englishman|scot|scottish|brit|french|greek|german|czech|thai|turk|welsh|spaniard|argentine|western|soviet|jew|jewish|muslim|islamic|christian|catholic|latino|black|white|nazi|republican|democratic|democrat|conservative|liberal|nordic|gazan|danish|finnish|polish|spanish|moroccan|somali|slovak|icelandic|texan|sunni|shiite|hindu|scandinavian|hispanic|filipino|philippine',
  ),
  shortStates: set(
    'ala|ariz|ark|calif|colo|conn|del|fla|ga|ill|ind|kan|ky|la|md|mass|mich|minn|miss|mo|mont|neb|nev|n.h|n.j|n.m|n.y|n.c|n.d|okla|ore|pa|r.i|s.c|s.d|tenn|tex|vt|va|wash|w.va|wis|wyo|d.c|ont|que|b.c|AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|IA|ID|IL|IN|KS|KY|MA|MD|ME|MI|MN|MO|MS|MT|NC|ND|NE|NH|NJ|NM|NV|NY|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VA|VT|WA|WI|WV|WY|BC',
  ),
  nobody: new RegExp(
    ` (?:the\\^?|in|at|near|across|outside|throughout|inside|around|(?:north|south|east|west)(?:ern)?|against|facing|beat|join(?:ed)?|${kindOfPlace}) _`,
  ),
  rules: rules.map(([pattern, kind, points]) => [atName(pattern), kind, points]),
  noPerson: null,
  beforeGiven: null,
  noNames: set(
    'tv|vpn|os|usb|faq|diy|html|api|led|lcd|hd|bc|cpu|gpu|ram|sms|mba|phd|md|vr|iq|icu|mri|url|ok|id|pr|hr|me|my|our|your|vp|ui|gen|dna|ipo|ceo|cfo|coo|cto|ev|suv|hvac|ai|gps|dvd|pc|hiv|aids|covid|gdp|vat|pm|mp|mps|it|gmt|utc|internet|god|bible|christmas|earth|moon|sun|covid-19|mr|mrs|ms|however|moreover|furthermore|nevertheless|therefore|thus|elsewhere|otherwise|meanwhile|perhaps|indeed|nobody|everyone|everybody|nothing|another|other|others|many|welcome|no|unlike|jr|sr|lgbtq|lgbt|era|rbi|rs|mou|local|iou|ep|adhd|sars|olympics|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|indigenous|english|judaism|latin|brexit|former|islam|mvp|social security|medicare|medicaid|wi-fi|wifi|bluetooth|android|ios|iphone|ipad',
  ),
}
