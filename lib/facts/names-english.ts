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
  // "Ann Lee, who", "Ann Lee's lawyer", "Ann Lee and her crew", "Ann Lee was born"
  [/__ (?:, )?(?:who|whose|whom|and (?:his|her)) /, 'person', 2],
  [
    /__ 's (?:(?:late|own|former) )?(?:(?:wife|husband|mother|father|parents|son|daughter|brother|sister|lawyer|attorney|friend)s?§?|family|death|life|career|body) /,
    'person',
    2,
  ],
  [
    /__ (?:(?:was|had been|has been) (?:born|arrested|charged|convicted|sentenced|jailed|hospitalized)|died|married|scored|starred|sang|pleaded|resigned|graduated|smiled|laughed) /,
    'person',
    2,
  ],
  // "told Reuters"
  [/ (?:told|tells)! __? (?!'s)/, 'organisation', 2],
  // "the Harriers"
  [/ the\^? _ /, 'organisation', 1],
]

// Roles after the commonest in the news of our own test pages and the Occupational Outlook Handbook's groups: https://www.bls.gov/ooh/
// States with the Associated Press's short forms; cities that no time zone is named after.
export const englishNames: NameWords = {
  roles: set(
    'economist|strategist|scientist|novelist|musician|artist|filmmaker|lawmaker|policymaker|activist|journalist|columnist|biologist|physicist|goalkeeper|businesswoman|politician|president|vice|minister|premier|chancellor|secretary|senator|sen|rep|representative|congressman|congresswoman|gov|governor|mayor|judge|justice|chief|director|ceo|cfo|coo|cto|chairman|chairwoman|chairperson|chair|founder|co-founder|cofounder|creator|owner|manager|coach|captain|guard|forward|midfielder|striker|defender|spokesman|spokeswoman|spokesperson|analyst|professor|prof|lecturer|researcher|author|writer|poet|actor|actress|singer|rapper|producer|lawyer|attorney|solicitor|barrister|prosecutor|sheriff|officer|official|detective|sergeant|sgt|lieutenant|lt|general|gen|colonel|brigadier|commander|admiral|ambassador|envoy|diplomat|legislator|councillor|councilman|councilor|leader|campaigner|resident|native|student|teacher|doctor|surgeon|nurse|employee|worker|driver|farmer|reporter|correspondent|editor|editor-in-chief|critic|victim|suspect|passenger|teenager|king|queen|sultan|emir|earl|prince|princess|duke|duchess|pope|cardinal|bishop|archbishop|priest|pastor|imam|sheikh|superintendent|commissioner|administrator|head|deputy|treasurer|consultant|architect|engineer|historian|astronaut|pilot|mechanic|fan|player|star|champion|boss|partner|adviser|advisor|aide|expert|marshal|organizer|organiser|moderator|executive|mp|mep|entrepreneur|investor|trader|friend|colleague|father|mother|brother|sister|son|daughter|wife|husband|widow|uncle|aunt|cousin|girlfriend|boyfriend|fiancé|fiancée|neighbor|neighbour|witness|survivor|veteran|soldier|inspector|constable|major|capt|rev|reverend|candidate|nominee|speaker|coordinator|investigator|trooper|graduate|businessman|comedian|host|presenter|broadcaster|dancer|composer|model|designer|chef|fisherman|billionaire|pundit|ally|dissident|fellow|manufacturer|mr|mrs|ms|miss|dr|sir|lord|lady|dame',
  ),
  // "goalkeeper", "columnist", "councilwoman": with a small letter, as surnames end so too.
  roleEnd:
    /^(?:\p{Ll}{2,}(?:[gtmlnrv]ist|icist|ician|ator|onomer|woman|person|keeper|holder|grapher|smith|fighter))s?$/u,
  weakRoles: set(
    'son|daughter|wife|husband|father|mother|brother|sister|star|model|guard|forward|champion|partner|host|fan|player|friend|fellow|worker|victim',
  ),
  localRoles: set('resident|native|mayor|author|governor|student|teenager|woman|man|driver|farmer|voter'),
  givenNames: set(
    'aaron|abby|abdul|abdullah|abigail|abraham|ada|adam|adele|adrian|agnes|ahmad|ahmed|aidan|aiden|akira|alain|alan|alastair|albert|alberto|alejandro|alessandro|alex|alexander|alexandra|alexandre|alexis|alfred|alfredo|ali|alice|alicia|alison|allan|allen|allison|alyssa|amanda|amber|amelia|amit|amy|ana|anders|andre|andrea|andreas|andrei|andrew|andré|andy|angela|angelina|anil|anita|ann|anna|anne|annette|annie|anthony|anton|antonio|ariana|armando|arnold|artem|arthur|arturo|ashley|ava|axel|barack|barbara|barry|beatrice|becky|belinda|ben|benjamin|bernard|bernardo|bernie|bert|beth|bethany|betsy|betty|beverly|bianca|bill|billy|blake|bo|bob|bobby|bonnie|boris|brad|bradley|brandon|brenda|brent|brett|brian|brigitte|britney|brooke|bruce|bryan|bryce|caitlin|cameron|camilla|candace|carl|carla|carlo|carlos|carmen|carol|caroline|carolyn|casey|cassandra|catherine|cathy|cecilia|cesar|chad|charles|charlotte|cheryl|chester|chloe|chris|christian|christina|christine|christophe|christopher|christy|cindy|claire|clara|clarence|clark|claude|claudia|clayton|clifford|clinton|clyde|coco|cody|cole|colin|colleen|connie|connor|conor|corey|cory|courtney|craig|cristiano|curtis|cynthia|damian|damien|damon|dan|dana|daniel|danielle|danny|daphne|darrell|darren|dave|david|dean|debbie|deborah|debra|declan|delia|denise|dennis|derek|derrick|desmond|diana|diane|diego|dirk|dmitry|dolly|dominic|dominique|don|donald|donna|doreen|doris|dorothy|doug|douglas|duncan|dustin|dwayne|dwight|dylan|earl|ed|eddie|edgar|edith|eduardo|edward|edwin|eileen|elaine|eleanor|elena|eli|elijah|elise|eliza|elizabeth|ella|ellen|elliott|elon|elsa|elton|elvis|emily|emma|emmanuel|enrique|eoin|eric|erica|erik|erika|erin|erling|ernest|ernesto|esther|ethan|ethel|eugene|eugenia|eva|evan|evelyn|ewan|ezra|fabio|fatima|federico|felicia|felix|fernando|fiona|floyd|frances|francesca|francesco|francine|francisco|francois|frank|franklin|fred|freddie|frederick|friedrich|gabriel|gabriela|gail|gareth|gary|gavin|gemma|gene|geoffrey|george|gerald|gerard|gerry|gilbert|gina|giorgio|giovanni|gladys|glen|glenda|glenn|gloria|gordon|grace|graham|grant|greg|gregory|greta|guillermo|gustavo|gwen|hamza|hannah|hans|harold|harriet|harrison|harry|harvey|hassan|heather|hector|heidi|helen|henri|henry|herbert|herman|hilary|hillary|hiroshi|holly|howard|hugh|hugo|hussein|iain|ian|ibrahim|ida|iga|igor|imran|ingrid|irene|irina|isaac|isabel|isabella|ivan|ivanka|ivy|jack|jackie|jaclyn|jacob|jacqueline|jacques|jada|jade|jaime|jake|james|jamie|jan|jana|jane|janet|janice|jannik|jared|jasmine|jason|javier|jay|jayden|jean|jeanette|jeanne|jeff|jeffrey|jenna|jennifer|jenny|jeremy|jerome|jerry|jesse|jessica|jesus|jill|jim|jimmy|jin|jo|joan|joanna|joanne|joao|jodie|joe|joel|joey|johan|john|johnny|jon|jonas|jonathan|jorge|jose|josef|joseph|josephine|josh|joshua|josé|joyce|joão|juan|juanita|judd|jude|judith|judy|julia|julian|julie|juliet|julio|june|jurgen|justin|jürgen|kamala|karen|karim|karl|katarina|kate|katherine|kathleen|kathryn|kathy|katie|katrina|kay|kayla|keir|keith|kelly|ken|kendra|kenji|kenneth|kenny|kerry|kevin|khaled|khalid|kieran|kim|kimberly|kirsten|klaus|kristen|kristin|kristina|kurt|kyle|kylian|kylie|lance|lara|larry|lars|laura|lauren|laurence|laurie|lawrence|leah|lebron|lee|leo|leon|leonard|leonardo|leroy|leslie|lester|lewis|li|liam|lillian|lily|lina|linda|lindsay|lindsey|lionel|lisa|liz|lloyd|logan|lois|lola|lorenzo|loretta|lori|lorraine|lou|louis|louise|luca|lucas|luciano|lucille|lucy|luis|luiz|luke|lydia|lyndon|mabel|mackenzie|madeleine|maggie|mahmoud|malcolm|malik|mandy|manuel|marc|marcel|marcia|marco|marcus|margaret|margot|maria|marian|mariana|marie|marilyn|mario|marion|marjorie|mark|marlene|martha|martin|martina|marvin|mary|mateo|mats|matt|matthew|maureen|maurice|mauricio|max|maxine|maya|megan|meghan|mehmet|mel|melanie|melinda|melissa|mia|micah|michael|michel|michele|michelle|mickey|miguel|mike|mildred|miles|miley|milton|min|mindy|miranda|miriam|mitch|mitchell|mohamed|mohammad|mohammed|molly|mona|monica|monique|muhammad|muriel|mustafa|mykola|nadia|nancy|naomi|narendra|natalie|natasha|nate|nathan|nathaniel|neil|nelson|niamh|nicholas|nick|nicola|nicolas|nicole|nigel|nikki|nikolai|nina|noah|nora|norma|novak|olaf|oleksandr|olga|oliver|olivia|omar|oprah|orlando|oscar|otto|owen|pablo|paige|pamela|paolo|pascal|pat|patricia|patrick|patty|paul|paula|pauline|paulo|pedro|peggy|penelope|penny|pep|percy|perry|pete|peter|petra|philip|phillip|phyllis|pierre|piers|piotr|priscilla|priya|rachel|rafael|rahul|raj|ralph|ramon|randall|randy|raul|ravi|ray|raymond|rebecca|rebekah|reed|regina|rene|renee|rex|rhonda|rhys|ricardo|richard|rick|ricky|riley|rishi|rita|ritchie|rob|robert|roberta|roberto|robin|rod|rodney|rodrigo|roger|roland|roman|romeo|ron|ronald|ronnie|rosa|rose|rosemary|ross|roxanne|roy|rudolf|rudy|rupert|russ|russell|ruth|ryan|sabrina|sadie|saeed|saleh|sally|salvador|salvatore|sam|samantha|samuel|sandra|sandy|sanjay|santiago|sara|sarah|scott|sean|sebastian|selena|serena|serge|sergei|sergey|sergio|seth|shane|shannon|sharon|shaun|shawn|sheila|shelley|sherry|shinzo|shirley|sidney|silvia|silvio|simon|simone|sinead|siobhan|sofia|sonia|sonya|sophia|sophie|spencer|stacey|stacy|stan|stanley|stefan|stella|stephanie|stephen|steve|steven|stewart|stuart|sue|susan|susanna|suzanne|sven|svetlana|sylvia|takashi|tamara|tammy|tanya|tara|tariq|tatiana|taylor|ted|terence|teresa|terrence|terry|tessa|theo|theodore|theresa|thiago|thierry|thomas|tiffany|tilda|tim|timothy|tina|tobias|toby|todd|tom|tomas|tommy|toni|tony|tracey|tracy|travis|trevor|tristan|troy|tyler|uma|umberto|ursula|usain|valentina|valerie|vanessa|vera|vernon|veronica|victor|victoria|viktor|vince|vincent|vivian|vladimir|volodymyr|wallace|walter|wanda|warren|wayne|wei|wendell|wendy|wesley|whitney|wilfred|william|willie|winston|wolfgang|xavier|xi|yasmin|yolanda|yuki|yusuf|yves|yvonne|zach|zachary|zoe',
  ),
  address: set('mr|mrs|ms|miss|mx|dr|sir|dame'),
  organisations: set(
    'ministry|affairs|department|dept|university|college|school|institute|institution|laboratory|lab|inc|corp|corporation|company|co|ltd|llc|plc|group|partners|ventures|capital|bank|party|council|agency|court|committee|commission|union|police|force|forces|army|navy|guard|corps|association|federation|confederation|foundation|organization|organisation|authority|administration|bureau|service|services|office|board|parliament|congress|senate|assembly|house|news|times|post|journal|herald|tribune|chronicle|press|guardian|magazine|television|radio|media|network|networks|studios|records|airlines|airways|motors|energy|oil|books|industries|technologies|systems|software|hospital|clinic|museum|library|fc|united|league|club|athletic|trust|fund|coalition|alliance|front|movement|society|center|centre|exchange|chamber|command|brigade|division|unit|team|church|diocese|hostel|hotel|reserve|treasury|international|project|insurance|sports|academy|program|programme|initiative|workers|brothers|sons|mills',
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
    'kremlin|pentagon|hamas|hezbollah|taliban|al-qaeda|nato|reuters|bloomberg|xinhua|congress|parliament|goldman sachs|google|microsoft|apple|amazon|facebook|meta|twitter|youtube|associated press|white house|nvidia|samsung|sony|intel|ibm|tesla|ford|toyota|honda|nissan|volkswagen|volvo|mazda|hyundai|boeing|airbus|walmart|starbucks|nike|adidas|disney|netflix|spotify|uber|paypal|pfizer|chevron|shell|goldman sachs|barclays|cnn|bbc|fox|fox news|vogue|forbes|politico|axios|newsweek|openai|tiktok|instagram|reddit|linkedin|wikipedia|interpol|unicef|home depot|greenpeace|amnesty|al jazeera|national geographic|getty images|labour|lego|nintendo|nasdaq|gop|ikea|siemens|bayer|nestle|unilever|coca-cola|pepsi|playstation|xbox',
  ),
  knownPlaces: placesIn(
    'u.s=US|us=US|usa=US|america=US|uk=GB|u.k=GB|britain=GB|england|scotland|wales|northern ireland|holland=NL|turkey=TR|burma=MM|czech republic=CZ|ivory coast=CI|uae=AE|congo=CD|korea=KR|vatican=VA|gaza strip=gaza|west bank|middle east|crimea|kashmir|alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|west virginia|wisconsin|wyoming|ontario|quebec|washington|dc=washington|d.c=washington|boston|atlanta|miami|houston|dallas|philadelphia|seattle|san francisco|las vegas|manhattan|brooklyn|beijing|delhi|new delhi|mumbai|kyiv|kharkiv|odesa|tel aviv|geneva|munich|milan|manchester|abu dhabi|kathmandu|cape town|durban|rio de janeiro|cleveland|milwaukee|baltimore|charlotte|orlando|tampa|portland|pittsburgh|cincinnati|austin|san diego|san antonio|nashville|memphis|minneapolis|new orleans|oakland|birmingham|leeds|glasgow|edinburgh|liverpool|cardiff|belfast|bristol|sheffield|nottingham|reykjavik|marseille|lyon|barcelona|valencia|seville|hamburg|frankfurt|cologne|düsseldorf|venice|florence|naples|turin|osaka|kyoto|shenzhen|guangzhou|wuhan|mariupol|rafah|khan younis|aleppo|mosul|lahore|bangalore|chennai|kolkata|pretoria|alps|arlington',
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
    'tv|nw|ne|sw|se|dj|rsvp|vpn|os|usb|faq|diy|html|api|led|lcd|hd|bc|cpu|gpu|ram|sms|mba|phd|md|rn|rd|msc|jd|vr|rv|atm|iq|icu|mri|bmi|nye|url|ok|id|pr|hr|me|my|our|your|vp|ui|gen|dna|ipo|ceo|cfo|coo|cto|ev|suv|hvac|ai|gps|url|dvd|pc|hiv|aids|covid|gdp|vat|pm|mp|mps|nda|it|gmt|utc|internet|god|bible|christmas|earth|moon|sun|covid-19|mr|mrs|ms|however|meanwhile|instead|although|though|despite|perhaps|whether|indeed|nobody|everyone|everybody|nothing|another|other|others|many|welcome',
  ),
}
