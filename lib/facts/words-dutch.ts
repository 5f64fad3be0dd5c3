import {
  dateUnitsIn,
  type FactWords,
  namesIn,
  numbersIn,
  partsOfYear,
  phrasesIn,
  relativesIn,
  set,
} from './fact-words'
import { nobodyCalled, plainNames, plurals } from './names-plain'
import { numbersInOneWord } from './number-compounds'
import type { Token } from './tokens'
import { titleWords } from './whose-title'
import { plainWords } from './words-plain'

/** "3 tot en met 5 mei", "3 t/m 5 mei": one word for both. */
const withOneJoint = (tokens: readonly Token[]): readonly Token[] =>
  tokens.flatMap((token, index) => {
    const from = [index, index - 1, index - 2].find(
      (at) =>
        at >= 0 &&
        /^(?:tot en met|t \/ m)$/.test(
          tokens
            .slice(at, at + 3)
            .map(({ lower }) => lower)
            .join(' '),
        ),
    )
    if (from === undefined) return token
    return from === index
      ? { ...token, lower: 'tot', kind: 'word', end: tokens[index + 2]?.end ?? token.end }
      : []
  })

const roles = set(
  'supporter|buurman|buurvrouw|inwoner|president|premier|minister|burgemeester|woordvoerder|woordvoerster|voorzitter|hoogleraar|koning|koningin|prins|prinses|directeur|directrice|fractievoorzitter|staatssecretaris|kamerlid|advocaat|rechter|officier|generaal|kapitein|trainer|bondscoach|coach|spits|doelman|onderzoeker|econoom|historicus|schrijver|schrijfster|acteur|actrice|zanger|zangeres|regisseur|redacteur|journalist|oprichter|topman|topvrouw|ceo|lijsttrekker|partijleider|leider|kandidaat|ambassadeur|bisschop|paus|moeder|vader|broer|zus|zoon|dochter|man|vrouw|weduwe|professor|prof|dr|meneer|mevrouw|dhr|mevr|verdachte|slachtoffer|getuige|agent|inspecteur|commissaris|wethouder|gedeputeerde|gouverneur|commandant|luitenant|sergeant|admiraal|soldaat|arts|huisarts|chirurg|verpleegkundige|dokter|wetenschapper|wetenschapster|ingenieur|architect|muzikant|presentator|presentatrice|producent|rector|decaan|docent|leraar|lerares|student|studente|bewoner|bewoonster|activist|senator|europarlementariër|staatsraad|sultan|emir|aartsbisschop|priester|pastoor|dominee|imam|rabbijn|werknemer|boerin|chauffeur|bestuurder|eigenaar|eigenaresse|manager|bestuursvoorzitter|adviseur|consultant|coördinator|analist|vriend|vriendin|echtgenoot|echtgenote|partner|oom|tante|opa|oma|nicht|collega|speler|speelster|aanvaller|verdediger|middenvelder|keeper|doelvrouw|aanvoerder|coureur|wielrenner|wielrenster|zwemmer|zwemster|schaatser|schaatsster|atleet|atlete|kampioen|scheidsrechter|ontwerper|danser|danseres|rapper|cabaretier|oud-minister|expert|deskundige|demograaf|bondskanselier|kanselier|kanselierskandidaat|verslaggever|correspondent|medeoprichter|secretaris-generaal|secretaris|penningmeester|partijvoorzitter|vicepresident|viceminister|vicepremier|topambtenaar|procureur|generaal-majoor',
)
const severalRoles = plurals(roles, [
  [/(?:[eo]r|aar|or|aris|e)$/u, '$&s'],
  [/[^s]$/u, '$&en'],
])

export const dutchWords = (): FactWords => ({
  ...plainWords('nl'),
  rewritten: withOneJoint,
  numbers: new Map([
    ...numbersInOneWord({
      small:
        'een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien',
      tens: 'twintig dertig veertig vijftig zestig zeventig tachtig negentig',
      hundreds:
        'honderd tweehonderd driehonderd vierhonderd vijfhonderd zeshonderd zevenhonderd achthonderd negenhonderd',
      grow: (ten, one) => one + (one.endsWith('e') ? 'ën' : 'en') + ten,
      thousand: 'duizend',
    }),
    ...numbersIn(
      'duizend=1000|anderhalf=1.5|anderhalve=1.5|tweeënhalf=2.5|tweeënhalve=2.5|drieënhalf=3.5|vierenhalf=4.5',
    ),
  ]),
  scales: numbersIn('dozijn=12|honderd=100|duizend=1e3|miljoen=1e6|mln=1e6|miljard=1e9|mld=1e9|biljoen=1e12'),
  hedges: phrasesIn(
    "meer dan|minder dan|bijna|ongeveer|circa|ca|rond|rond de|zo'n|ruim|zeker|minstens|ten minste|minimaal|maximaal|hooguit|tot|slechts|maar|een kleine|tussen|in totaal|naar schatting|nog",
  ),
  hedgesAfter: set('of meer|of minder'),
  rangeWords: set('tot|naar|en|à|of'),
  percent: set('%|procent|pct'),
  currencies: namesIn(
    'zloty=PLN|forint=HUF|hryvnia=UAH|roepies=INR|roebels=RUB|dirham=AED|real=BRL|euro=EUR|dollar=USD|pond=GBP|frank=CHF|yen=JPY|yuan=CNY|roebel=RUB|kronen=SEK',
  ),
  units: set(
    'seconde|seconden|minuut|minuten|uur|uren|dag|dagen|week|weken|maand|maanden|jaar|jaren|decennia|eeuwen|meter|m|kilometer|km|centimeter|cm|millimeter|mm|cent|hectare|vierkante meter|vierkante kilometer|gram|kilo|kg|ton|liter|graden|megawatt|gigawatt|procentpunt|procentpunten|punten|keer|km/u',
  ),
  stops: set(
    'weten|hoewel|terwijl|de|het|een|en|of|maar|als|dan|in|op|aan|bij|met|na|naar|om|onder|over|per|sinds|te|tegen|tijdens|tot|tussen|uit|van|vanaf|voor|volgens|zonder|dat|die|wie|wat|waar|toen|wanneer|omdat|is|zijn|was|waren|wordt|worden|werd|werden|heeft|hebben|had|hadden|kan|kunnen|zal|zullen|moet|moeten|hij|zij|ze|er|ook|niet|nog|nu|al|hun|haar|we|ik|door|meer|minder',
  ),
  auxiliaries: set('werden|zijn|raakten|worden|kwamen'),
  participles: set('gedood|gewond|omgekomen|vermist|aangehouden|opgepakt|geëvacueerd|getroffen|overleden'),
  labels: set(
    'telefoonnummer|tel|kilometer|wet|minuut|nr|nummer|pagina|artikel|hoofdstuk|fase|kanaal|lijn|top',
  ),
  fractions: numbersIn('derde=3|derden=3|kwart=4|vierde=4|vijfde=5|tiende=10'),
  somebody: /^(?:man|vrouw|jongen|meisje|zoon|dochter|verdachte)$/,
  shares: /^op de/,
  ages: set('oud'),
  clock: set('uur'),
  relative: relativesIn(
    'gisteren=day-1|eergisteren=day-2|vandaag=day0|morgen=day1|overmorgen=day2|vanochtend=day0|vanmiddag=day0|vanavond=day0|gisteravond=day-1|vannacht=day0|deze week=week0|vorige week=week-1|afgelopen week=week-1|volgende week=week1|komende week=week1|dit weekend=weekend0|afgelopen weekend=weekend-1|komend weekend=weekend1|deze maand=month0|vorige maand=month-1|afgelopen maand=month-1|volgende maand=month1|dit jaar=year0|vorig jaar=year-1|afgelopen jaar=year-1|volgend jaar=year1|komend jaar=year1',
  ),
  dateUnits: dateUnitsIn('dag=day|dagen=day|week=week|weken=week|maand=month|maanden=month|jaar=year'),
  next: set('volgende|volgend|komende|komend'),
  last: set('vorige|vorig|afgelopen|laatste'),
  these: set('deze|dit'),
  dayParts: set('ochtend|middag|avond|nacht|begin|eind|einde|half|medio'),
  seasons: numbersIn('lente=3|voorjaar=3|zomer=6|herfst=9|najaar=9|winter=12'),
  partsOfYear: partsOfYear(
    'eerste=1|tweede=2|derde=3|vierde=4',
    'kwartaal=3|halfjaar=6',
    'begin=1|eind=12|einde=12',
  ),
  yearLeads: set(
    'in|per|tijdens|sinds|vanaf|tot|van|voor|na|tussen|en|begin|eind|einde|jaar|zomer|winter|medio|uit|rond',
  ),
  future: set(
    'zal|zullen|wordt|worden|gaat|gaan|bezoekt|begint|start|dient|speelt|vindt plaats|vertrekt|reist|wacht|stemt|opent|komt|koelt|schijnt|waait|regent|gepland|verwacht|volgende|komende|moet|vanaf',
  ),
  past: set('was|waren|werd|werden|had|hadden|kwam|ging|zei'),
  agoAfter: set('geleden'),
  said: set(
    'zei|zegt|zeggen|zeiden|verklaarde|verklaart|stelt|stelde|vindt|vertelt|vertelde|schrijft|schreef|meldt|melden|meldde|vraagt|vroeg|antwoordde|benadrukt|benadrukte|waarschuwt|waarschuwde|legt|reageert|reageerde|noemt|noemde|aldus|denkt|laat|spreekt|sprak|spraken|constateert|concludeert|erkent|erkende|hoopt|klaagt|klaagde|meent|oordeelt|roept|riep|verzekert|voegt|verwacht|verzucht|vult|bevestigt|bevestigde|bekent|herhaalt|grapt|lacht|vervolgt|vreest|zucht|betoogt|beaamt|bestempelt|omschrijft|beschrijft|twitterde|beweert|beweerde|verduidelijkt|verduidelijkte|voegde|legde|vond|onderstreept|onderstreepte|oordeelde|concludeerde|constateerde|vulde|vervolgde|meende|betoogde|beschreef|omschreef|verwachtte|dacht|liet|stellen|schrijven|schreven|vinden|vertellen|vertelden',
  ),
  accordingTo: phrasesIn('volgens|aldus|blijkt uit|zo blijkt uit'),
  // "noemde hij Berg …"
  goesOn: /(?<!\p{Alpha})(?:hij|zij|ze) $/iu,
  pronouns: set('hij|zij|ze|het|ik|we|wij|hem|haar'),
  author: set('ik|we|wij'),
  inverts: set(
    'toch|tegelijk|eerder|bovendien|daarnaast|dan|daarna|later|vervolgens|daarbij|hier|daar|ook|nu|echter|verder|eerst|onlangs|daarom|destijds|inmiddels|zo',
  ),
  governs: set('aan|bij|in|na|naar|ondanks|op|over|tegen|tegenover|tijdens|van|voor|met|wegens'),
  names: {
    ...plainNames,
    roles: new Set([...roles, ...severalRoles]),
    severalRoles,
    rules: [...plainNames.rules, [/ (?:vertelt|vertelde|zegt|zucht|lacht)!? _ /, 'person', 2]],
    roleEnd:
      /^(?:oud-\p{Lower}+|ex-\p{Lower}+|\p{Alpha}\p{Lower}+(?:loog|loge|deskundige|minister|president|chef|directeur|voorzitter|leider|bewoner|bewoonster|eigenaar|ondernemer|houder|verdachte|woordvoerder|rechter|trainer|coach|bewoner|bewoonster|eigenaar|ondernemer|houder|redacteur|speler|speelster|kunstenaar|kampioen|officier|meester|(?<!besl|verg|gem|betw)ist(?:e)?))$/u,
    organisations: set(
      'commissie|regering|ministerie|partij|raad|universiteit|rechtbank|unie|kamer|politie|bond|stichting|gemeente',
    ),
    // "Wijkbewoner Hans de Graaf", where a sentence begins.
    beforeGiven: /^[.”"]?$/,
    nobody: /(?: (?:de|het|een|zijn|haar|hun)\^?) _/,
    // "Den Haag", "Boerenorganisatie LandNu"
    noPerson: nobodyCalled(
      'Den|Nieuwe?|Oude?|Grote|Hoge|Koninklijke|Tweede|Eerste|Raad|Hof|Bank|Groep|Hotel|Café|\\p{Alpha}+(?:organisatie|vereniging|partij|bedrijf|maatschappij|fabrikant|club|bond|merk|keten|dienst|zaken|bank|straat)',
      'Zaken|Kamer|Vernieuwing|Nederland|België|Groep|Bank|Instituut|Fonds|Museum|\\p{Alpha}+(?:heid|ing|schap)',
    ),
    address: set('dhr|mevr|meneer|mevrouw|prof|dr'),
  },
  weekdayTail: /(?:ochtend|morgen|middag|avond|nacht)$/,
  titles: titleWords(
    [
      'rechter|magistraat',
      'minister-president|premier|regeringsleider',
      'politicus|politica|minister|bewindsman|bewindsvrouw|bewindspersoon|staatssecretaris',
      'politicus|politica|burgemeester|burgervader',
      'president|staatshoofd',
      '(?:bonds)?coach|trainer|oefenmeester',
      'aanvaller|spits|speler|speelster|aanvoerder',
      'middenvelder|speler|speelster|aanvoerder',
      'verdediger|speler|speelster|aanvoerder',
      'keeper|doelman|speler|speelster|aanvoerder',
      'wielrenner|renner|atleet|tennisser|schaatser|schaatsster',
      'kamerlid|politicus|politica|fractievoorzitter|partijleider|lijsttrekker|leider',
      'voorzitter|voorvrouw|voorman|vakbondsman',
      'directeur|topman|topvrouw|ceo|baas|bestuurder|oprichter',
      'advocaat|raadsman|raadsvrouw',
      'econoom|hoogleraar|onderzoeker|onderzoekster|wetenschapper|deskundige|expert|professor|arts|historicus|\\p{Alpha}+oloog',
    ],
    'trainer|minister|coach|oefenmeester|bewindsman|bewindsvrouw|premier|burgemeester|politicus|man|vrouw',
    true,
  ),
})
