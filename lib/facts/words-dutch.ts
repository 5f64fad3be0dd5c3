import { dateUnitsIn, type FactWords, namesIn, numbersIn, phrasesIn, relativesIn, set } from './fact-words'
import { plainNames } from './names-plain'
import { plainWords } from './words-plain'

export const dutchWords = (): FactWords => ({
  ...plainWords('nl'),
  numbers: numbersIn(
    'twee=2|drie=3|vier=4|vijf=5|zes=6|zeven=7|acht=8|negen=9|tien=10|elf=11|twaalf=12|dertien=13|veertien=14|vijftien=15|zestien=16|zeventien=17|achttien=18|negentien=19|twintig=20|dertig=30|veertig=40|vijftig=50|zestig=60|zeventig=70|tachtig=80|negentig=90|honderd=100|duizend=1000|anderhalf=1.5|tweeënhalf=2.5',
  ),
  scales: numbersIn('dozijn=12|honderd=100|duizend=1e3|miljoen=1e6|mln=1e6|miljard=1e9|mld=1e9|biljoen=1e12'),
  hedges: phrasesIn(
    "meer dan|minder dan|bijna|ongeveer|circa|ca|rond|rond de|zo'n|ruim|zeker|minstens|ten minste|minimaal|maximaal|hooguit|tot|slechts|maar|een kleine|tussen|in totaal|naar schatting|nog",
  ),
  hedgesAfter: set('of meer|of minder'),
  rangeWords: set('tot|en|à'),
  percent: set('%|procent'),
  currencies: namesIn(
    'euro=EUR|dollar=USD|pond=GBP|frank=CHF|yen=JPY|yuan=CNY|roebel=RUB|kronen=SEK|cent=EUR',
  ),
  units: set(
    'seconde|seconden|minuut|minuten|uur|uren|dag|dagen|week|weken|maand|maanden|jaar|jaren|decennia|eeuwen|meter|m|kilometer|km|centimeter|cm|hectare|vierkante meter|vierkante kilometer|gram|kilo|kg|ton|liter|graden|megawatt|punten|keer|km/u',
  ),
  stops: set(
    'weten|de|het|een|en|of|maar|als|dan|in|op|aan|bij|met|na|naar|om|onder|over|per|sinds|te|tegen|tijdens|tot|tussen|uit|van|vanaf|voor|volgens|zonder|dat|die|wie|wat|waar|toen|wanneer|omdat|is|zijn|was|waren|wordt|worden|werd|werden|heeft|hebben|had|hadden|kan|kunnen|zal|zullen|moet|moeten|hij|zij|ze|er|ook|niet|nog|nu|al|hun|haar|we|ik|door|meer|minder',
  ),
  auxiliaries: set('werden|zijn|raakten|worden|kwamen'),
  participles: set('gedood|gewond|omgekomen|vermist|aangehouden|opgepakt|geëvacueerd|getroffen|overleden'),
  labels: set('nr|nummer|pagina|artikel|hoofdstuk|fase|kanaal|lijn|top'),
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
  yearLeads: set(
    'in|sinds|vanaf|tot|van|voor|na|tussen|en|begin|eind|einde|jaar|zomer|winter|medio|uit|rond',
  ),
  future: set('zal|zullen|wordt|worden|gaat|gaan|gepland|volgende|komende|moet|vanaf'),
  agoAfter: set('geleden'),
  said: set(
    'zei|zegt|zeggen|zeiden|verklaarde|verklaart|stelt|stelde|vindt|vertelt|vertelde|schrijft|schreef|meldt|melden|meldde|vraagt|vroeg|antwoordde|benadrukt|benadrukte|waarschuwt|waarschuwde|legt|reageert|reageerde|noemt|noemde|aldus|denkt|laat',
  ),
  accordingTo: phrasesIn('volgens|aldus'),
  pronouns: set('hij|zij|ze|het|ik|we|wij|hem|haar'),
  governs: set('aan|bij|in|na|naar|op|over|tegen|tegenover|tijdens|van|voor|met'),
  names: {
    ...plainNames,
    roles: set(
      'president|premier|minister|burgemeester|woordvoerder|woordvoerster|voorzitter|hoogleraar|koning|koningin|prins|prinses|directeur|directrice|fractievoorzitter|staatssecretaris|kamerlid|advocaat|rechter|officier|generaal|kapitein|trainer|bondscoach|coach|spits|doelman|onderzoeker|econoom|historicus|schrijver|schrijfster|acteur|actrice|zanger|zangeres|regisseur|journalist|oprichter|topman|topvrouw|ceo|lijsttrekker|partijleider|leider|kandidaat|ambassadeur|bisschop|paus|moeder|vader|broer|zus|zoon|dochter|man|vrouw|weduwe|professor|prof|dr|meneer|mevrouw|dhr|mevr',
    ),
    organisations: set(
      'commissie|regering|ministerie|partij|raad|universiteit|rechtbank|unie|kamer|politie|bond|stichting|gemeente',
    ),
    nobody: /(?: (?:de|het|een|zijn|haar|hun)\^?) _/,
    address: set('dhr|mevr|meneer|mevrouw|prof|dr'),
  },
  trades: set('trainer|minister'),
})
