import { type NameWords, placesIn, type Rule, set } from './fact-words'

const kindOfPlace =
  '(?:city|town|village|island|state|province|region|district|county|capital|suburbs?|port|neighbou?rhood|area|border|airport|peninsula|coast|valley)'

// Over `contextOf`.
const rules: readonly Rule[] = [
  [/ in __? (?!'s)/, 'place', 3],
  [/ (?:from|at|to) _/, 'place', 1],
  [/ , (?:from|of) _/, 'place', 2.5],
  [new RegExp(` ${kindOfPlace}(?: of)? _`), 'place', 2.5],
  [new RegExp(`_ ${kindOfPlace} `), 'place', 2.5],
  // "Springfield, Illinois,", "Sioux Falls, S.D."
  [/_ , [^ ]+@\^? (?![^ ]*[^ ,.;:()])/, 'place', 3],
  [/_ [^ ]*(?:resident|native|mayor|author|governor|student|teenager|driver|farmer|voter)s?§ /, 'place', 2],
  // "chief of Orlo", "the firm Orlo", "a startup called Orlo", "against Orlo", "the Orlo team"
  [/(?:§|worked|working|works|interview|founded|led) (?:of|at|with|for) _/, 'organisation', 2],
  [/%[^ ]* _/, 'organisation', 2],
  [/%[^ ]* (?:called|named|dubbed)!? _/, 'organisation', 3],
  [/ at __/, 'organisation', 1.5],
  [/_ [^ ]+%/, 'organisation', 2.5],
  [/_ , (?:an?|the) (?:[^ ,]+ ){0,4}?[^ ]+%/, 'organisation', 3],
  [/__ , which /, 'organisation', 2.5],
  [
    /_ 's (?:[^ ]+ )?(?:shares?|stock|board|headquarters|customers?|employees|sales|users|products?|members?|website|app|newsroom|management|fans|squad|leadership|fighters|(?:ceo|chief|chair\w*|spokes\w+|managers?|founders?|directors?|president|editor|boss|owners?|executives?)§) /,
    'organisation',
    2,
  ],
  [/_ (?!'s)[^ ]+§ /, 'organisation', 2],
  // "the Harriers"
  [/ the\^? _ /, 'organisation', 1],
]

// Roles after the commonest in the news of our own test pages and the Occupational Outlook Handbook's groups: https://www.bls.gov/ooh/
// States with the Associated Press's short forms; cities that no time zone is named after.
export const englishNames: NameWords = {
  roles: set(
    'economist|strategist|scientist|novelist|musician|artist|filmmaker|lawmaker|policymaker|activist|journalist|columnist|biologist|physicist|goalkeeper|businesswoman|politician|president|vice|minister|premier|chancellor|secretary|senator|sen|rep|representative|congressman|congresswoman|gov|governor|mayor|judge|justice|chief|director|ceo|cfo|coo|cto|chairman|chairwoman|chairperson|chair|founder|co-founder|cofounder|creator|owner|manager|coach|captain|guard|forward|midfielder|striker|defender|spokesman|spokeswoman|spokesperson|analyst|professor|prof|lecturer|researcher|author|writer|poet|actor|actress|singer|rapper|producer|lawyer|attorney|solicitor|barrister|prosecutor|sheriff|officer|official|detective|sergeant|sgt|lieutenant|lt|general|gen|colonel|commander|admiral|ambassador|envoy|diplomat|legislator|councillor|councilman|councilor|leader|campaigner|resident|native|student|teacher|doctor|surgeon|nurse|employee|worker|driver|farmer|reporter|correspondent|editor|editor-in-chief|critic|victim|suspect|passenger|teenager|king|queen|sultan|emir|earl|prince|princess|duke|duchess|pope|cardinal|bishop|archbishop|priest|pastor|imam|sheikh|superintendent|commissioner|administrator|head|deputy|treasurer|consultant|architect|engineer|historian|astronaut|pilot|mechanic|fan|player|star|champion|boss|partner|adviser|advisor|aide|expert|marshal|organizer|organiser|moderator|executive|mp|mep|entrepreneur|investor|trader|friend|colleague|father|mother|brother|sister|son|daughter|wife|husband|widow|uncle|aunt|cousin|girlfriend|boyfriend|fiancé|fiancée|neighbor|neighbour|witness|survivor|veteran|soldier|inspector|constable|major|capt|rev|reverend|candidate|nominee|speaker|coordinator|investigator|trooper|graduate|businessman|comedian|host|presenter|broadcaster|dancer|composer|model|designer|chef|fisherman|billionaire|pundit|ally|dissident|fellow|manufacturer|mr|mrs|ms|miss|dr|sir|lord|lady|dame',
  ),
  // "goalkeeper", "columnist", "councilwoman": with a small letter, as surnames end so too.
  roleEnd:
    /^(?:\p{Ll}{2,}(?:[gtmlnrv]ist|icist|ician|ator|onomer|woman|person|keeper|holder|grapher|smith|fighter))s?$/u,
  weakRoles: set(
    'son|daughter|wife|husband|father|mother|brother|sister|star|model|guard|forward|champion|partner|host|fan|player|friend|fellow|worker|victim',
  ),
  localRoles: set('resident|native|mayor|author|governor|student|teenager|woman|man|driver|farmer|voter'),
  givenNames: set(
    'james|john|robert|michael|william|david|richard|charles|joseph|thomas|christopher|daniel|paul|mark|donald|george|kenneth|steven|edward|brian|ronald|anthony|kevin|jason|matthew|gary|timothy|jose|larry|jeffrey|frank|scott|eric|stephen|andrew|raymond|gregory|joshua|jerry|dennis|walter|patrick|peter|harold|douglas|henry|carl|arthur|ryan|roger|joe|juan|jack|albert|jonathan|justin|terry|gerald|keith|samuel|ralph|lawrence|nicholas|roy|benjamin|bruce|brandon|adam|harry|fred|wayne|billy|steve|louis|jeremy|aaron|randy|howard|eugene|carlos|russell|bobby|victor|martin|ernest|phillip|todd|jesse|craig|alan|shawn|philip|chris|sean|tony|luis|mike|jimmy|antonio|danny|bryan|alex|ben|tom|tim|jim|bob|dan|greg|jeff|matt|nick|sam|rob|ian|simon|neil|nathan|jacob|ethan|tyler|kyle|zach|max|oliver|jamie|ed|ted|bill|rick|ron|don|ray|leo|pete|doug|andy|ken|kelly|tracy|mary|patricia|linda|barbara|elizabeth|jennifer|maria|susan|margaret|dorothy|lisa|nancy|karen|betty|helen|sandra|donna|carol|ruth|sharon|michelle|laura|sarah|kimberly|deborah|jessica|shirley|cynthia|angela|melissa|brenda|amy|anna|rebecca|virginia|kathleen|pamela|martha|debra|amanda|stephanie|carolyn|christine|marie|janet|catherine|frances|ann|joyce|diane|alice|julie|heather|teresa|doris|gloria|evelyn|jean|cheryl|mildred|katherine|joan|ashley|judith|rose|janice|nicole|judy|christina|kathy|theresa|beverly|denise|tammy|irene|jane|lori|rachel|marilyn|andrea|kathryn|louise|sara|anne|jacqueline|wanda|bonnie|julia|ruby|lois|tina|phyllis|norma|paula|diana|annie|lillian|emily|robin|peggy|crystal|gladys|rita|dawn|connie|florence|tracey|emma|olivia|hannah|sophia|sophie|claire|kate|lucy|megan|katie|lauren|victoria|natalie|samantha|charlotte|molly|jill|sue|beth|liz|jenny|holly|erin|kim|taylor|jordan|morgan|courtney|lindsay|lindsey|caroline|elena|eva|nina|natasha|mohammed|muhammad|ahmed|ali|hassan|omar|ibrahim|khalid|yusuf|abdul|pierre|jacques|michel|francois|hans|klaus|jürgen|wolfgang|stefan|andreas|giovanni|marco|paolo|luca|jorge|miguel|pedro|manuel|francisco|fernando|javier|diego|pablo|sergio|andre|vladimir|sergei|ivan|dmitry|alexander|nikolai|igor|oleksandr|volodymyr|hiroshi|kenji|takashi|yuki|wei|xi|li|min|jin|raj|amit|sanjay|anil|ravi|narendra|emmanuel|olaf|boris|keir|rishi',
  ),
  address: set('mr|mrs|ms|miss|mx|dr|sir|dame'),
  organisations: set(
    'ministry|department|dept|university|college|school|institute|institution|laboratory|lab|inc|corp|corporation|company|co|ltd|llc|plc|group|partners|ventures|capital|bank|party|council|agency|court|committee|commission|union|police|force|forces|army|navy|guard|corps|association|federation|confederation|foundation|organization|organisation|authority|administration|bureau|service|services|office|board|parliament|congress|senate|assembly|house|news|times|post|journal|herald|tribune|chronicle|press|guardian|magazine|television|radio|media|network|networks|studios|records|airlines|airways|motors|energy|oil|books|industries|technologies|systems|software|hospital|clinic|museum|library|fc|united|league|club|athletic|trust|fund|coalition|alliance|front|movement|society|center|centre|exchange|chamber|command|brigade|division|unit|team|church|diocese|hostel|hotel|reserve|treasury|international|project|insurance|sports|academy|program|programme|initiative|workers|brothers|sons|mills',
  ),
  places: set(
    'city|county|state|states|province|region|district|island|islands|river|lake|sea|ocean|bay|gulf|strait|mountain|mountains|mount|valley|desert|peninsula|street|st|avenue|ave|road|rd|lane|drive|boulevard|square|park|airport|harbor|harbour|port|beach|bridge|village|town|canyon|coast|strip|republic|kingdom|reservation|territory|township|borough|heights|hills|springs|falls|creek|stadium|prison|highway|way|place|palace|castle|tower|station|africa|america|asia|europe|theater|theatre|auditorium|mall|view|gardens|garden|alps|belt|lakes|plains',
  ),
  things: set(
    'prize|award|awards|act|bill|law|code|cup|war|wars|day|series|treaty|accord|accords|agreement|pact|plan|deal|bowl|games|festival|amendment|virus|age|era|revolution|crisis|championship|championships|syndrome|disease|edition|open|summit|conference|test|tests|tour|show|protocol|convention|forum|scheme|fest|con',
  ),
  bodies: set(
    'company|firm|startup|agency|bank|newspaper|paper|magazine|retailer|carmaker|automaker|manufacturer|maker|brand|group|charity|nonprofit|broadcaster|airline|publisher|chain|club|team|party|union|university|hospital|organization|organisation|website|network|platform|app|developer|regulator|militia|store|bookstore|shop|restaurant|gallery|gym|school|foundation|studio|label|band|franchise|side|squad|',
  ),
  knownOrganisations: set(
    'kremlin|pentagon|hamas|hezbollah|taliban|al-qaeda|nato|reuters|bloomberg|xinhua|congress|parliament|goldman sachs|google|microsoft|apple|amazon|facebook|meta|twitter|youtube|associated press|white house',
  ),
  knownPlaces: placesIn(
    'u.s=US|us=US|usa=US|america=US|uk=GB|u.k=GB|britain=GB|england|scotland|wales|northern ireland|holland=NL|turkey=TR|burma=MM|czech republic=CZ|ivory coast=CI|uae=AE|congo=CD|korea=KR|vatican=VA|gaza strip=gaza|west bank|middle east|crimea|kashmir|alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|west virginia|wisconsin|wyoming|ontario|quebec|washington|boston|atlanta|miami|houston|dallas|philadelphia|seattle|san francisco|las vegas|manhattan|brooklyn|beijing|delhi|new delhi|mumbai|kyiv|kharkiv|odesa|tel aviv|geneva|munich|milan|manchester|abu dhabi|kathmandu|cape town|durban|rio de janeiro',
  ),
  adjectives: set(
    'arab|kurd|swiss|afghan|saudi|emirati|dutch|dutchman|frenchman|irish|irishman|englishman|scot|scottish|brit|french|greek|german|czech|thai|turk|welsh|spaniard|argentine|western|soviet|jew|jewish|muslim|islamic|christian|catholic|latino|black|white|nazi|republican|democratic|democrat|conservative|liberal|nordic|gazan',
  ),
  shortStates: set(
    'ala|ariz|ark|calif|colo|conn|del|fla|ga|ill|ind|kan|ky|la|md|mass|mich|minn|miss|mo|mont|neb|nev|n.h|n.j|n.m|n.y|n.c|n.d|okla|ore|pa|r.i|s.c|s.d|tenn|tex|vt|va|wash|w.va|wis|wyo|d.c|ont|que|b.c',
  ),
  nobody: new RegExp(
    ` (?:the\\^?|in|at|near|across|outside|throughout|inside|around|(?:north|south|east|west)(?:ern)?|against|facing|beat|join(?:ed)?|${kindOfPlace}) _`,
  ),
  rules,
  noPerson: null,
  noNames: set(
    'tv|me|my|our|your|vp|ui|gen|dna|ipo|ceo|cfo|coo|cto|ev|suv|hvac|ai|gps|url|dvd|pc|hiv|aids|covid|gdp|vat|pm|mp|mps|nda|it|gmt|utc|internet|god|bible|christmas|earth|moon|sun|covid-19|mr|mrs|ms|however|meanwhile|instead|although|though|despite|perhaps|whether|indeed|nobody|everyone|everybody|nothing|another|other|others|many|welcome',
  ),
}
