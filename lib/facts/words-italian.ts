import {
  dateUnitsIn,
  type FactWords,
  forms,
  namesIn,
  numbersIn,
  phrasesIn,
  relativesIn,
  set,
} from './fact-words'
import { plainNames } from './names-plain'
import { plainWords } from './words-plain'

export const italianWords = (): FactWords => ({
  ...plainWords('it'),
  numbers: numbersIn(
    'due=2|tre=3|quattro=4|cinque=5|sei=6|sette=7|otto=8|nove=9|dieci=10|undici=11|dodici=12|tredici=13|quattordici=14|quindici=15|sedici=16|diciassette=17|diciotto=18|diciannove=19|venti=20|trenta=30|quaranta=40|cinquanta=50|sessanta=60|settanta=70|ottanta=80|novanta=90|cento=100|mille=1000',
  ),
  scales: numbersIn(
    'mila=1e3|mille=1e3|milione=1e6|milioni=1e6|mln=1e6|miliardo=1e9|miliardi=1e9|mld=1e9|dozzina=12',
  ),
  hedges: phrasesIn(
    'più di|meno di|oltre|circa|quasi|almeno|fino a|intorno a|attorno a|poco più di|poco meno di|solo|soltanto|appena|tra|fra|un totale di|altri|altre|più che',
  ),
  hedgesAfter: set('o più|o meno|circa'),
  rangeWords: set('a|e'),
  percent: set('%|per cento'),
  currencies: namesIn(
    'euro=EUR|dollari=USD|dollaro=USD|sterline=GBP|franchi=CHF|yen=JPY|yuan=CNY|rubli=RUB|centesimi=EUR',
  ),
  units: set(
    'secondo|secondi|minuto|minuti|ora|ore|giorno|giorni|settimana|settimane|mese|mesi|anno|anni|decennio|decenni|secoli|metro|metri|m|chilometro|chilometri|km|centimetri|cm|ettaro|ettari|metri quadrati|metri quadri|chilometri quadrati|grammi|chilo|chili|kg|tonnellata|tonnellate|litro|litri|gradi|megawatt|punti|volte|km/h',
  ),
  stops: set(
    "il|lo|la|i|gli|le|l'|un|uno|una|e|ed|o|ma|a|al|allo|alla|ai|agli|alle|di|del|dello|della|dei|degli|delle|da|dal|dalla|dai|dalle|in|nel|nello|nella|nei|nelle|con|su|sul|sulla|sui|per|tra|fra|senza|secondo|dopo|prima|durante|contro|che|chi|cui|dove|quando|come|se|è|sono|era|erano|ha|hanno|aveva|avevano|sarà|saranno|stato|stati|si|suo|sua|suoi|non|più|meno|già|anche|questo|questa|ci|ne|tra",
  ),
  joins: set('di'),
  unitJoins: set('di'),
  auxiliaries: set('sono|stati|state|hanno|rimasti|rimaste|stato'),
  participles: set(
    'morti|morte|uccisi|uccise|feriti|ferite|dispersi|arrestati|arrestate|evacuate|coinvolti|coinvolte',
  ),
  labels: set('numero|n|pagina|articolo|capitolo|fase|canale|linea|top|serie'),
  ages: set('età'),
  clock: set('ore'),
  dateLinks: set('di|del|il'),
  relative: relativesIn(
    "ieri=day-1|oggi=day0|domani=day1|dopodomani=day2|l'altro ieri=day-2|stamattina=day0|stasera=day0|stanotte=day0|ieri sera=day-1|questa settimana=week0|la scorsa settimana=week-1|scorsa settimana=week-1|settimana scorsa=week-1|la prossima settimana=week1|prossima settimana=week1|settimana prossima=week1|questo mese=month0|il mese scorso=month-1|mese scorso=month-1|scorso mese=month-1|prossimo mese=month1|quest'anno=year0|l'anno scorso=year-1|anno scorso=year-1|scorso anno=year-1|prossimo anno=year1|l'anno prossimo=year1|nel fine settimana=weekend-1",
  ),
  dateUnits: dateUnitsIn(
    'giorno=day|giorni=day|settimana=week|settimane=week|mese=month|mesi=month|anno=year|anni=year',
  ),
  next: set('prossimo|prossima|prossimi|prossime'),
  last: set('scorso|scorsa|scorsi|scorse|ultimo|ultima|ultimi|ultime'),
  these: set('questo|questa'),
  dayParts: set('mattina|mattino|mattinata|pomeriggio|sera|serata|notte|inizio|fine|metà'),
  yearLeads: set(
    "nel|dal|del|al|dall'|nell'|il|in|di|a|tra|fra|e|anno|estate|inverno|primavera|autunno|dopo|fino|inizio|fine|metà|per|da",
  ),
  futureForm: /r(?:à|anno)$/u,
  future: set('sarà|saranno|prossimo|prossima|previsto|prevista|previsti|dovrà|dovranno|potrà|avrà|terrà'),
  agoAfter: set('fa'),
  said: new Set([
    ...forms(
      'afferm|dichiar|spieg|raccont|comment|ricord|annunci|sottoline|precis|osserv|replic|lament|attacc|assicur|confess|rivel|conferm|denunci|incalz|chios|rimarc|sintetizz|evidenzi|argoment|critic|auspic|tuon|esult|esclam|esort|giur|ipotizz|rilev|segnal|specific|sentenzi|sbott|twitt|puntualizz|domand|parl|continu|confid',
      'a|ano|ò|arono|ato|ava',
    ),
    ...set(
      'detto|dice|dicono|disse|diceva|aggiunge|aggiunto|aggiungono|scrive|scritto|scrisse|scriveva|ribadisce|ribadito|conclude|concluso|risponde|risposto|chiede|chiesto|chiedono|riferisce|riferito|riferiscono|avverte|avvertito|sostiene|sostenuto|sostengono|ammette|ammesso|ammettono|prosegue|proseguito|promette|promesso|esclude|escluso|insiste|garantisce|garantito|definisce|definito|ritiene|ritengono|crede|legge|chiarisce|chiarito|suggerisce|smentisce|smentito|riconosce',
    ),
  ]),
  accordingTo: phrasesIn('secondo|stando a|a detta di|a giudizio di|ad avviso di'),
  pronouns: set('lui|lei|loro|egli|ella|essi|io|noi|si|ci|questo'),
  governs: set(
    "a|ad|al|allo|alla|all'|ai|agli|alle|con|da|dal|dalla|dall'|dai|di|del|dello|della|dell'|dei|degli|delle|d'|durante|in|nel|nello|nella|nell'|nei|nelle|su|sul|sulla|sull'|per|dopo",
  ),
  names: {
    ...plainNames,
    roles: set(
      'presidente|presidentessa|premier|ministro|ministra|sindaco|sindaca|direttore|direttrice|portavoce|segretario|segretaria|sottosegretario|sottosegretaria|allenatore|avvocato|avvocata|procuratore|procuratrice|onorevole|senatore|senatrice|deputato|deputata|governatore|governatrice|consigliere|consigliera|generale|capitano|colonnello|giudice|prefetto|re|regina|principe|principessa|papa|vescovo|cardinale|ambasciatore|ambasciatrice|cancelliere|candidato|candidata|scrittore|scrittrice|autore|autrice|attore|attrice|cantante|regista|giornalista|storico|storica|fondatore|fondatrice|leader|capo|vicepremier|vicepresidente|commissario|commissaria|professore|professoressa|ricercatore|ricercatrice|economista|imprenditore|imprenditrice|ingegnere|tecnico|madre|padre|fratello|sorella|figlio|figlia|marito|moglie|dottor|dottoressa|dott|prof|sig|signor|signora|miliardario',
    ),
    organisations: set(
      'commissione|governo|ministero|partito|banca|consiglio|università|tribunale|unione|istituto|agenzia|guardia|polizia|associazione|fondazione|corte|parlamento|senato|federazione|organizzazione|casa|palazzo|stato|fratelli|forza|lega|corriere|procura',
    ),
    nobody:
      /(?: (?:il|lo|la|l'|i|gli|le|un|uno|una|un'|(?:d|n|s|d)?(?:el|al|ul)(?:lo|la|l'|le)?|dei|degli|nei|negli|sui|sugli|ai|agli|dai|dagli)\^?) _/,
    address: set('sig|signor|signora|dott|prof'),
  },
  trades: set('premier|allenatore|sindaco|presidente|ministro|ministra'),
})
