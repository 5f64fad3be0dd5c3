import {
  dateUnitsIn,
  type FactWords,
  forms,
  namesIn,
  numbersIn,
  partsOfYear,
  phrasesIn,
  relativesIn,
  set,
} from './fact-words'
import { nobodyCalled, plainNames, roleWords } from './names-plain'
import { numbersInOneWord } from './number-compounds'
import { titleWords } from './whose-title'
import { plainWords } from './words-plain'

export const germanWords = (): FactWords => ({
  ...plainWords('de', 'jänner=1|jan=1|feb=2|okt=10|dez=12|sept=9|nov=11|aug=8'),
  capitalNouns: true,
  numbers: new Map([
    ...numbersInOneWord({
      small:
        'ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
      tens: 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig',
      hundreds:
        'hundert zweihundert dreihundert vierhundert fünfhundert sechshundert siebenhundert achthundert neunhundert',
      grow: (ten, one) => `${one}und${ten}`,
      thousand: 'tausend',
    }),
    ...numbersIn(
      'ein=1|eine=1|einem=1|einen=1|einer=1|tausend=1000|anderthalb=1.5|eineinhalb=1.5|zweieinhalb=2.5|dreieinhalb=3.5|viereinhalb=4.5',
    ),
  ]),
  scales: numbersIn(
    'dutzend=12|hundert=100|tausend=1e3|tsd=1e3|million=1e6|millionen=1e6|mio=1e6|mill=1e6|milliarde=1e9|milliarden=1e9|mrd=1e9|billion=1e12|billionen=1e12',
  ),
  hedges: phrasesIn(
    'mehr als|weniger als|fast|rund|etwa|ungefähr|circa|ca|knapp|gut|über|unter|bis zu|mindestens|höchstens|nahezu|beinahe|gegen|um die|an die|schätzungsweise|nur|lediglich|insgesamt|maximal|wohl|zwischen|nur noch',
  ),
  hedgesAfter: set('oder mehr|oder weniger'),
  rangeWords: set('bis|und|oder'),
  percent: set('%|prozent'),
  currencies: namesIn(
    'euro=EUR|dollar=USD|us-dollar=USD|pfund=GBP|franken=CHF|yen=JPY|yuan=CNY|rubel=RUB|kronen=SEK|zloty=PLN|forint=HUF|hrywnja=UAH|rupien=INR|real=BRL|reais=BRL|dirham=AED|schekel=ILS|us-dollars=USD|lira=TRY',
  ),
  units: set(
    'sekunde|sekunden|minute|minuten|stunde|stunden|tag|tage|tagen|woche|wochen|monat|monate|monaten|jahr|jahre|jahren|jahrzehnt|jahrzehnte|jahrzehnten|jahrhunderte|meter|metern|m|kilometer|kilometern|km|cent|zentimeter|cm|millimeter|quadratmeter|quadratmetern|quadratkilometern|kubikmetern|zentimetern|millimetern|quadratkilometer|kubikmeter|hektar|gramm|kilogramm|kilo|kg|tonne|tonnen|liter|litern|grad|kilowattstunden|megawatt|gigawatt|prozentpunkte|prozentpunkten|punkte|punkten|mal|stundenkilometer|km/h|seiten',
  ),
  stops: set(
    'der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|und|oder|aber|als|wie|in|im|an|am|auf|aus|bei|beim|bis|durch|für|gegen|mit|nach|ohne|über|um|unter|von|vom|vor|während|wegen|zu|zum|zur|zwischen|seit|dass|ob|weil|wenn|da|so|ist|sind|war|waren|wird|werden|wurde|wurden|hat|haben|hatte|hatten|kann|können|soll|sollen|will|wollen|muss|müssen|kam|kamen|gab|gibt|es|er|sie|ihr|ihre|ihren|sein|seine|sich|nicht|auch|noch|nur|schon|hier|dort|dann|damit|dabei|allein|gegenüber|pro|je|mehr|weniger|alle|dieser|diese|dieses|vergangenen|später|lang|alt|wir|ich|was|wer|wo|wie|woran|worauf|worüber|wofür|wogegen|womit|wovor|warum|wieso|weshalb|nun|weiter|heute|gestern|infolge|trotz|laut|rund|etwa|deren|dessen',
  ),
  unitJoins: set(''),
  auxiliaries: set('wurden|wurde|sind|worden|seien|waren|kamen'),
  participles: set('getötet|verletzt|tot|gestorben|vermisst|festgenommen|betroffen|evakuiert|ums'),
  labels: set(
    'telefon|telefonnummer|tel|nr|nummer|seite|kapitel|artikel|paragraf|§|absatz|platz|liga|gleis|halle|raum|zimmer|kategorie|klasse|stufe|phase|typ|modell|linie|autobahn|tag|rang|ziffer',
  ),
  fractions: numbersIn('drittel=3|dritteln=3|viertel=4|vierteln=4|fünftel=5|zehntel=10'),
  somebody: /^(?:mann|frau)$/,
  shares: /^von /,
  ages: set('alt|alte|alter'),
  clock: set('uhr'),
  dateLinks: set('des|den|dem|der|,'),
  relative: relativesIn(
    'gestern=day-1|vorgestern=day-2|heute=day0|morgen früh=day1|übermorgen=day2|am wochenende=weekend-1|dieses wochenende=weekend0|vergangenes wochenende=weekend-1|am vergangenen wochenende=weekend-1|am kommenden wochenende=weekend1|diese woche=week0|in dieser woche=week0|dieser woche=week0|vergangene woche=week-1|vergangenen woche=week-1|vergangener woche=week-1|letzter woche=week-1|voriger woche=week-1|vorigen woche=week-1|kommender woche=week1|nächster woche=week1|vorigen monat=month-1|vorige woche=week-1|letzte woche=week-1|letzten woche=week-1|kommende woche=week1|kommenden woche=week1|nächste woche=week1|nächsten woche=week1|diesen monat=month0|diesem monat=month0|vergangenen monat=month-1|letzten monat=month-1|kommenden monat=month1|nächsten monat=month1|dieses jahr=year0|diesem jahr=year0|dieses jahres=year0|vergangenes jahr=year-1|vergangenen jahr=year-1|letztes jahr=year-1|letzten jahr=year-1|vorigen jahr=year-1|kommendes jahr=year1|kommenden jahr=year1|nächstes jahr=year1|nächsten jahr=year1|laufende jahr=year0|laufenden jahr=year0|nächsten jahres=year1|vergangenen jahres=year-1|vorjahr=year-1|vorjahres=year-1|vormonat=month-1|vorwoche=week-1|vortag=day-1',
  ),
  dateUnits: dateUnitsIn(
    'tag=day|tage=day|tagen=day|woche=week|wochen=week|monat=month|monate=month|monaten=month|jahr=year|jahre=year|jahren=year',
  ),
  next: set('nächsten|nächste|nächster|kommenden|kommende|kommender'),
  last: set('letzten|letzte|letzter|vergangenen|vergangene|vergangener|vorigen'),
  these: set('diesen|diesem|dieser'),
  dayParts: set('morgen|vormittag|mittag|nachmittag|abend|nacht|früh|anfang|mitte|ende'),
  seasons: numbersIn('frühling=3|frühjahr=3|sommer=6|herbst=9|winter=12'),
  partsOfYear: partsOfYear(
    'erste=1|ersten=1|erstes=1|zweite=2|zweiten=2|zweites=2|dritte=3|dritten=3|drittes=3|vierte=4|vierten=4|viertes=4',
    'quartal=3|quartals=3|halbjahr=6|halbjahres=6',
    'anfang=1|ende=12',
  ),
  yearLeads: set(
    'jahr|jahre|jahres|seit|ab|bis|von|vor|nach|und|anfang|mitte|ende|sommer|winter|frühjahr|herbst|quartal|gesamtjahr|im|um|zwischen|für',
  ),
  future: set(
    'könnte|könnten|wird|werden|soll|sollen|will|wollen|geplant|ab|künftig|bis|startet|starten|tritt|treten|beginnt|beginnen|findet|finden|tagt|tagen|trifft|treffen|spielt|spielen|endet|entscheidet|stimmt|reist|empfängt|kommt|erwartet',
  ),
  past: set('wurde|wurden|war|waren|hatte|hatten|musste|mussten|konnte|konnten|kam|kamen|ging|gab|sagte'),
  agoBefore: set('vor'),
  said: new Set([
    ...forms(
      'sag|frag|mahn|lob|erklär|beton|mein|kritisier|forder|warn|ergänz|bestätig|bekräftig|versicher|beklag|erzähl|bemängel|bedauer|glaub|schilder|erläuter|analysier|argumentier|bilanzier|kommentier|konstatier|konter|monier|plädier|präzisier|prognostizier|resümier|scherz|schimpf|schwärm|schmunzel|urteil|witzel|zitier|klag|erwider|äußer|würdig|twitter|notier|prophezei|vermerk|verteidig|attestier|spekulier|appellier|protestier|bemerk',
      't|te|ten|en',
    ),
    ...forms('stell|teil|füg|räum|kündig', 't|te|ten'),
    ...forms(
      'antworte|berichte|melde|behaupte|begründe|befürchte|vermute|verkünde|bezeichne|entgegne|beteuer',
      't|te|ten|n',
    ),
    ...set(
      'verlautet|verlautete|schrieb|schreibt|schrieben|nannte|nennt|rief|hieß|heißt|spricht|sprach|verspricht|versprach|unterstrich|unterstreicht|gesteht|gestand|so|zufolge|verweist|verwies|wirft|warf|rät|riet|bittet|bat|ruft|hebt|hob|empfiehlt|empfahl',
    ),
  ]),
  accordingTo: phrasesIn(
    'laut|nach angaben|nach angaben von|nach angaben der|nach angaben des|nach worten|nach worten von|nach den worten|nach den worten von|nach ansicht|nach ansicht von|nach meinung|nach meinung von|nach einschätzung|nach einschätzung von|nach auffassung|nach auffassung von|nach überzeugung|nach darstellung|aus sicht',
  ),
  // "nannte sie Berg …"
  goesOn: /(?<!\p{Alpha})(?:er|sie) $/iu,
  pronouns: set('er|sie|es|ich|wir|man|ihm|ihr|ihn'),
  author: set('ich|wir'),
  inverts: set(
    'dennoch|gleichzeitig|zuvor|zugleich|außerdem|zudem|dann|danach|später|anschließend|dabei|dazu|darauf|daraufhin|hier|dort|auch|nun|jetzt|trotzdem|allerdings|jedoch|weiter|ferner|schließlich|zunächst|bereits|kürzlich|zuletzt|stattdessen|deshalb|daher|immerhin|einst|damals|inzwischen|mittlerweile|konkret|wörtlich|deutlich|entsprechend|demnach|dadurch|damit',
  ),
  told: /(?<!\p{Alpha})(?:seie?n?|habe|hätten|werde|würden|könne|müsse|solle|dürfe|wolle|gehe|gebe|komme|stehe|brauche|wisse|mache|lasse|bleibe)(?!\p{Alpha})/u,
  governs: set(
    'am|an|angesichts|auf|aus|bei|beim|dem|den|einem|einen|für|gegenüber|im|in|mit|nach|trotz|über|unter|von|vom|vor|während|wegen|zu|zum|zur',
  ),
  names: {
    ...plainNames,
    roles: roleWords(
      'promoter|augenzeuge*|zeuge*|abgeordnete|abgeordneter|abgeordneten|präsident*|kanzler*|landrat|landrätin|bürgermeister*|sprecher*|vorsitzende|vorsitzender|vorsitzenden|herr|frau|trainer*|papst|minister*|senator*|professor*|doktor|dr|prof|general|direktor*|leiter*|richter*|anwalt|anwältin|kommissar*|chef*|könig*|prinz|prinzessin|bischof|autor*|politiker*|forscher*|experte*|premier|premierminister|bundestrainer|schauspieler*|sänger*|regisseur*|unternehmer*|gründer*|kapitän|stürmer|torwart|botschafter*|rektor*|schüler*|mitschüler|lehrer*|diplomat*|journalist*|moderator*|mutter|vater|bruder|schwester|sohn|tochter|ehemann|ehefrau|witwe|aktivist*|astronom|milliardär*|oligarch|analyst|verwalter*|vizekanzler|betroffene|betroffener|diktator|attentäter|anführer|virologe*|protagonistin|witwer|mann|berater*|ökonom|historiker|mediziner*',
      'e=in|=in',
    ),
    roleEnd:
      /[\p{Alpha}-](?:minister|präsident|chef|sprecher|sekretär|kandidat|banker|lehrer|spieler|sänger|olog|wissenschaftler|bischof|gründer|abgeordneter?|abgeordneten|general|insolvenzverwalter|vertreter|politiker|beauftragter?|manager|redakteur|autor|rektor|intendant|pfarrer|botschafter|koordinator|anwalt|meister|korrespondent|trainer|führer|leiter|experte|expertin|forscher|direktor|richter|kommissar|vorsitzender?|ökonom|historiker|analyst|verwalter|milliardär|täter|kanzler|aktivist)(?:in|s|e|en)?$|^(?!Konstantin)\p{Alpha}{4,}(?:er|ist|ent|ant|or|eur|at)in(?:nen)?$/iu,
    beforeGiven: /(?:)/,
    // "Europäische Zentralbank", "Technischen Hilfswerks": an inflected adjective, or a body.
    noPerson: new RegExp(
      `${/^(?:Fortuna|Borussia|Eintracht|Arminia|Alemannia|Germania|Dynamo|Holstein|Preußen|Hansa|Hertha|Bayern|Bayer|Werder|Union|Stadt|Gebiet|Region|Dorf|Insel|Gemeinde|Landkreis|Kreis|Provinz|Halbinsel|Fluss|Ort) |^\p{Upper}\p{Alpha}*(?:sche|schen|scher|sches|ale|alen|aler|liche|lichen|ive|iven|te|ten|zelnen?|[hd]eren?) |(?:bank|amt|amts|polizei|partei|ministerium|ministeriums|verband|verbands|gesellschaft|werks?|haus|hauses|klinik|universität|rat|kammer|gericht|gerichts|konzern|agentur|behörde|unternehmen| \p{Upper}{2,})$/u.source}|${nobodyCalled('IG', 'GmbH').source}`,
      'u',
    ),
    nobody:
      /(?: (?:d(?:er|ie|as|en|em|es)|k?eine?[nmrs]?|im|am|zu[mr]|vo[mn]|beim|ins|#|\d\S*|\S+(?:en|er|es|em))\^?) _/,
    address: set('herr|frau|dr|prof'),
    // "sagt Ana": a noun would have its article.
    rules: [
      ...plainNames.rules,
      // "aus Nir Oz"
      [/ (?:in|aus|nach) __ /, 'place', 2],
      [/ (?:sagte?|erzählte?|meinte?|berichtete?|fragte?|erinnert)!? _ /, 'person', 2],
    ],
  },
  titles: titleWords(
    [
      'richter(?:in)?',
      'kanzler(?:in)?|regierungschef(?:in)?|premierminister(?:in)?|ministerpräsident(?:in)?|premier|landeschef(?:in)?',
      'politiker(?:in)?|minister(?:in)?|ressortchef(?:in)?|senator(?:in)?',
      'politiker(?:in)?|bürgermeister(?:in)?|rathauschef(?:in)?|stadtoberhaupt',
      'politiker(?:in)?|präsident(?:in)?|staatschef(?:in)?|staatsoberhaupt',
      'trainer(?:in)?|coach|bundestrainer(?:in)?',
      'stürmer(?:in)?|angreifer(?:in)?|spieler(?:in)?|profi|kapitän(?:in)?',
      'verteidiger(?:in)?|spieler(?:in)?|profi|kapitän(?:in)?',
      'torwart|torhüter(?:in)?|keeper|spieler(?:in)?|profi|kapitän(?:in)?',
      'politiker(?:in)?|abgeordneter?|minister(?:in)?|kanzler(?:in)?|fraktionschef(?:in)?|parteichef(?:in)?|senator(?:in)?|vorsitzender?|kandidat(?:in)?|\\S*beauftragter?|oppositionsführer(?:in)?|sprecher(?:in)?',
      'chef(?:in)?|vorstand|manager(?:in)?|unternehmer(?:in)?|gründer(?:in)?|geschäftsführer(?:in)?',
      'anwalt|anwältin|verteidiger(?:in)?|jurist(?:in)?',
      'ökonom(?:in)?|wissenschaftler(?:in)?|forscher(?:in)?|expert(?:e|in)|professor(?:in)?|ärztin|arzt|historiker(?:in)?|analyst(?:in)?|log(?:e|in)',
      'schauspieler(?:in)?',
      'sänger(?:in)?|musiker(?:in)?|künstler(?:in)?',
      'autor(?:in)?|schriftsteller(?:in)?',
      'regisseur(?:in)?|filmemacher(?:in)?',
      'landwirt(?:in)?|bauer|bäuerin',
    ],
    'politiker(?:in)?|trainer(?:in)?|minister(?:in)?|präsident(?:in)?|kanzler(?:in)?|regierungschef(?:in)?|fraktionschef(?:in)?|parteichef(?:in)?|bürgermeister(?:in)?|rathauschef(?:in)?|torwart|stürmer(?:in)?|kapitän',
    true,
  ),
  weekdayTail: /(?:morgen|vormittag|mittag|nachmittag|abend|nacht)$/,
})
