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
import { nobodyCalled, plainNames, plurals, roleWords } from './names-plain'
import { numbersInOneWord } from './number-compounds'
import { titleWords } from './whose-title'
import { plainWords } from './words-plain'

const roles = roleWords(
  'presidente*|premier|ministro*|sindaco*|direttore*|portavoce|segretario*|sottosegretario*|allenatore|avvocato*|procuratore*|onorevole|senatore*|deputato*|governatore*|consigliere|consigliera|generale|capitano*|colonnello|giudice|prefetto|re|regina|principe*|papa|vescovo|cardinale|ambasciatore*|cancelliere|candidato*|scrittore*|autore*|attore*|cantante|regista|giornalista|storico*|fondatore*|leader|capo|vicepremier|vicepresidente|commissario*|professore*|ricercatore*|economista|imprenditore*|ingegnere|tecnico|madre|padre|fratello|sorella|figlio*|marito|moglie|dottor|dottoressa|dott|prof|sig|signor|signora|miliardario|attaccante|difensore|portiere|centrocampista|giocatore*|calciatore*|pilota|nuotatore*|atleta|ispettore*|agente|sospettato*|indagato*|imputato*|vittima|testimone|medico|infermiere|infermiera|dottore|chirurgo*|scienziato*|architetto*|musicista|pittore*|poeta|poetessa|sceneggiatore*|produttore*|conduttore*|filosofo*|rettore*|preside|insegnante|docente|studente*|assessore|assessora|europarlamentare|parlamentare|pm|gip|magistrato*|questore|comandante|tenente|maresciallo|sergente|ammiraglio|soldato|dittatore|imperatore|sultano|emiro|arcivescovo|sacerdote|parroco|rabbino|imam|operaio*|agricoltore|pescatore|autista|titolare|proprietario*|dirigente|manager|amministratore*|socio*|consulente|coordinatore*|responsabile|delegato*|sindacalista|attivista|esperto*|vedova|vedovo|fidanzato*|compagno*|amico*|zio*|nonno*|nipote|cugino*|collega|stilista|chef|cuoca|ballerino*|rapper|arbitro|cofondatore*|analista|rappresentante|brigadiere',
  'tore=trice|o=a|e=essa|e=a',
)
const severalRoles = plurals(roles, [
  [/[oe]$/u, 'i'],
  [/a$/u, 'e'],
])

export const italianWords = (): FactWords => ({
  ...plainWords('it'),
  writing: 'elided',
  numbers: new Map([
    ...numbersInOneWord({
      small:
        'uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove',
      tens: 'venti trenta quaranta cinquanta sessanta settanta ottanta novanta',
      hundreds: 'cento duecento trecento quattrocento cinquecento seicento settecento ottocento novecento',
      grow: (ten, one) => (/^[uo]/.test(one) ? ten.slice(0, -1) : ten) + one.replace('tre', 'tré'),
      thousand: 'mila',
    }),
    ...numbersIn("mille=1000|vent'=20|trent'=30|quarant'=40|sessant'=60|settant'=70|ottant'=80|novant'=90"),
  ]),
  scales: numbersIn(
    'mila=1e3|mille=1e3|milione=1e6|milioni=1e6|mln=1e6|miliardo=1e9|miliardi=1e9|mld=1e9|dozzina=12',
  ),
  hedges: phrasesIn(
    'più di|meno di|oltre|circa|quasi|almeno|fino a|intorno a|attorno a|poco più di|poco meno di|solo|soltanto|appena|tra|fra|un totale di|altri|altre|più che',
  ),
  hedgesAfter: set('o più|o meno|circa'),
  rangeWords: set('a|al|e|o'),
  percent: set('%|per cento|percento'),
  currencies: namesIn(
    'rupie=INR|sterlina=GBP|zloty=PLN|fiorini=HUF|grivnie=UAH|dirham=AED|real=BRL|rublo=RUB|euro=EUR|dollari=USD|dollaro=USD|sterline=GBP|franchi=CHF|yen=JPY|yuan=CNY|rubli=RUB',
  ),
  units: set(
    'secondo|secondi|minuto|minuti|ora|ore|giorno|giorni|settimana|settimane|mese|mesi|anno|anni|decennio|decenni|secoli|metro|metri|m|chilometro|chilometri|chilometri orari|km|centimetri|cm|millimetri|mm|centesimi|ettaro|ettari|metri quadrati|metri quadri|chilometri quadrati|grammi|chilo|chili|kg|tonnellata|tonnellate|litro|litri|gradi|megawatt|gigawatt|punti percentuali|punto percentuale|punti base|punti|volte|km/h',
  ),
  stops: set(
    "rispetto|il|lo|la|i|gli|le|l'|un|uno|una|e|ed|o|ma|a|al|allo|alla|ai|agli|alle|di|del|dello|della|dei|degli|delle|da|dal|dalla|dai|dalle|in|nel|nello|nella|nei|nelle|con|su|sul|sulla|sui|per|tra|fra|senza|secondo|dopo|prima|durante|contro|che|chi|cui|dove|quando|come|se|è|sono|era|erano|ha|hanno|aveva|avevano|sarà|saranno|stato|stati|si|suo|sua|suoi|non|più|meno|già|anche|questo|questa|ci|ne|tra",
  ),
  joins: set('di'),
  unitJoins: set('di'),
  auxiliaries: set('sono|stati|state|hanno|rimasti|rimaste|stato'),
  participles: set(
    'morti|morte|uccisi|uccise|feriti|ferite|dispersi|arrestati|arrestate|evacuate|coinvolti|coinvolte',
  ),
  labels: set(
    'statale|provinciale|telefono|tel|km|volo|minuto|chilometro|legge|civico|numero|n|pagina|articolo|capitolo|fase|canale|linea|top|serie',
  ),
  fractions: numbersIn('terzi=3|quarti=4|quinti=5|decimi=10'),
  somebody: /^(?:uomo|donna|ragazz[oa]|bambin[oa]|giovane|figli[oa]|anzian[oa])$/,
  shares: /^su /,
  dayNames: numbersIn('primo=1'),
  ages: set('età'),
  clock: set('ore'),
  dateLinks: set('di|del|il'),
  relative: relativesIn(
    "ieri=day-1|oggi=day0|domani=day1|dopodomani=day2|l'altro ieri=day-2|stamattina=day0|stasera=day0|stanotte=day0|ieri sera=day-1|questa settimana=week0|la scorsa settimana=week-1|scorsa settimana=week-1|settimana scorsa=week-1|la prossima settimana=week1|prossima settimana=week1|settimana prossima=week1|questo mese=month0|il mese scorso=month-1|mese scorso=month-1|scorso mese=month-1|prossimo mese=month1|quest'anno=year0|l'anno scorso=year-1|anno scorso=year-1|scorso anno=year-1|prossimo anno=year1|l'anno prossimo=year1|questo fine settimana=weekend0|scorso fine settimana=weekend-1|prossimo fine settimana=weekend1|fine settimana=weekend-1",
  ),
  dateUnits: dateUnitsIn(
    'giorno=day|giorni=day|settimana=week|settimane=week|mese=month|mesi=month|anno=year|anni=year',
  ),
  next: set('prossimo|prossima|prossimi|prossime'),
  last: set('scorso|scorsa|scorsi|scorse|ultimo|ultima|ultimi|ultime'),
  these: set('questo|questa'),
  dayParts: set('giornata|mattina|mattino|mattinata|pomeriggio|sera|serata|notte|inizio|fine|metà'),
  seasons: numbersIn('primavera=3|estate=6|autunno=9|inverno=12'),
  partsOfYear: partsOfYear(
    'primo=1|secondo=2|terzo=3|quarto=4',
    'trimestre=3|semestre=6',
    'inizio=1|fine=12',
  ),
  yearLeads: set(
    "nel|nello|ad|entro|verso|durante|dal|del|al|dall'|nell'|il|in|di|a|tra|fra|e|anno|estate|inverno|primavera|autunno|dopo|fino|inizio|fine|metà|per|da",
  ),
  futureForm: /r(?:à|anno|emo)$/u,
  future: set(
    'potrebbe|potrebbero|sarà|saranno|arriva|parte|inizia|gioca|affronta|apre|vota|si vota|prossimo|prossima|previsto|prevista|previsti|dovrà|dovranno|potrà|avrà|terrà',
  ),
  past: set(
    'era|erano|aveva|stato|stata|stati|fu|iniziato|iniziata|cominciato|cominciata|aperto|aperta|annunciato|annunciata|avvenuto|avvenuta|avviato|avviata|morto|morta|arrestato|arrestata',
  ),
  agoAfter: set('fa'),
  nounLeads: set('una|sua|questa|ogni|nuova'),
  said: new Set([
    ...forms(
      'afferm|protest|tuon|dichiar|spieg|raccont|comment|ricord|annunci|sottoline|precis|osserv|replic|lament|attacc|assicur|confess|rivel|conferm|denunci|incalz|chios|rimarc|sintetizz|evidenzi|argoment|critic|auspic|esult|esclam|esort|giur|ipotizz|rilev|segnal|specific|sentenzi|sbott|twitt|puntualizz|domand|parl|continu|confid|scherz|ironizz|minacci|elogi|ammon',
      'a|ano|ò|arono|ato|ava',
    ),
    ...set(
      'detto|dice|dicono|disse|diceva|aggiunge|aggiunto|aggiungono|scrive|scritto|scrisse|scriveva|ribadisce|ribadito|conclude|concluso|risponde|risposto|chiede|chiesto|chiedono|riferisce|riferito|riferiscono|avverte|avvertito|sostiene|sostenuto|sostengono|ammette|ammesso|ammettono|prosegue|proseguito|promette|promesso|esclude|escluso|insiste|garantisce|garantito|definisce|definito|ritiene|ritengono|crede|legge|chiarisce|chiarito|suggerisce|smentisce|smentito|riconosce|sapere|rispose|aggiunse|ribatte|ribattuto|difende|difeso|obietta|obiettato|sorride',
    ),
  ]),
  accordingTo: phrasesIn('secondo|stando a|a detta di|a giudizio di|ad avviso di'),
  pronouns: set('lui|lei|loro|egli|ella|essi|io|noi|si|ci|questo'),
  several: set('loro|essi'),
  author: set('io|noi'),
  governs: set(
    "a|ad|al|allo|alla|all'|ai|agli|alle|con|da|dal|dalla|dall'|dai|di|del|dello|della|dell'|dei|degli|delle|d'|durante|in|nel|nello|nella|nell'|nei|nelle|su|sul|sulla|sull'|per|dopo",
  ),
  names: {
    ...plainNames,
    roles: new Set([...roles, ...severalRoles]),
    severalRoles,
    rules: [...plainNames.rules, [/ (?:racconta|confida|ricorda|sospira|raccontava)!? _ /, 'person', 2]],
    origin:
      /^(?:aggiunt[oa]|general[ei]|regional[ei]|provincial[ei]|comunal[ei]|nazional[ei]|federal[ei]|capo|delegat[oa]|sportiv[oa]|tecnic[oa]|esecutiv[oa]|vicari[oa]|[Dd]emocratic[oa]|[Rr]epubblican[oa]|uscente|militare)$|^\p{Lower}{2,}(?:[icr]an[oa]|(?:[lnc]|gh)ese|nol[oa])$|^(?:(?:argent|filipp|palest)in[oa]|tedesc[oa]|russ[oa]|turc[oa]|svedese|svizzer[oa]|belga|polacc[oa]|ungherese|brasilian[oa]|israeliano|britannic[oa]|grec[oa]|croata|serb[oa])$/u,
    portfolio:
      /(?:zione|sione|ità|mento|[gm]ia|anza|enza|izia|tura|ione|orti)$|^(?:Tribunale|Corte|Procura|Repubblica|Consiglio|Giunta|Camera|Senato|Sanità|Interno|Interni|Esteri|Difesa|Lavoro|Lavori|Sport|Turismo|Commercio|Bilancio|Ambiente|Casa|Infrastrutture|Trasporti|Finanze|Politiche|Welfare|Scuola|Salute)$/u,
    roleEnd:
      /^(?:(?:ex|vice|sotto|neo)-?(?:sindac|president|ministr|direttor|deputat|senator|governator|segretari|premier|capo|allenator|calciator|procurator)\p{Lower}*|(?!prologo|monologo)\p{Lower}+olog[oa]|\p{Lower}{3,}(?<!riv|interv|conqu|prev)ista|\p{Lower}+iatra)$/u,
    organisations: set(
      'commissione|governo|ministero|partito|banca|consiglio|università|tribunale|unione|istituto|agenzia|guardia|polizia|associazione|fondazione|corte|parlamento|senato|federazione|organizzazione|casa|palazzo|stato|fratelli|forza|lega|corriere|procura',
    ),
    nobody:
      /(?: (?:il|lo|la|l'|i|gli|le|un|uno|una|un'|(?:d|n|s|d)?(?:el|al|ul)(?:lo|la|l'|le)?|dei|degli|nei|negli|sui|sugli|ai|agli|dai|dagli)\^?) _/,
    // "Borgo Merano", "Banca Orsini", "Orsini Costruzioni"
    noPerson: nobodyCalled(
      'Borgo|Monte|Porto|Villa|Via|Viale|Piazza|Corso|Palazzo|Castel\\p{Alpha}*|Lago|Val|Banca|Gruppo|Teatro|Radio|Serie|Coppa|Decreto|Legge|Prim[oa]|Second[oa]|Terz[oa]',
      'Costruzioni|Energia|Assicurazioni|Italia|Europa|Nazionale|Popolare|Comunale|Regionale|Civile|Penale|Generale',
    ),
    noNames: set('democratica|democratico|repubblicana|repubblicano'),
    address: set('sig|signor|signora|dott|prof'),
  },
  titles: titleWords(
    [
      'giudice|gip|gup|magistrat[oa]|pm|procurat(?:ore|rice)|toga',
      'president[ei] del consiglio|premier|cap[oa] del governo|prim[oa] ministr[oa]|leader di fratelli.*',
      'esponente|politic[oa]|sindac[oa]|prim[oa] cittadin[oa]',
      'esponente|politic[oa]|ministr[oa]|titolare|assessor[ea]',
      'president[ei] della repubblica|cap[oa] dello stato',
      'allenat(?:ore|rice)|tecnico|mister|coach|commissario tecnico|ct|selezionatore',
      'attaccante|bomber|giocat(?:ore|rice)|calciat(?:ore|rice)|capitano',
      'centrocampista|giocat(?:ore|rice)|calciat(?:ore|rice)|capitano',
      'difensore|giocat(?:ore|rice)|calciat(?:ore|rice)|capitano',
      'portiere|giocat(?:ore|rice)|calciat(?:ore|rice)|capitano',
      'nuotat(?:ore|rice)|tennista|ciclista|pilota|atleta|campion(?:e|essa)',
      'leader|segretari[oa]|sindacalista|dirigente|numero uno',
      'deputat[oa]|senat(?:ore|rice)|parlamentare|onorevole|capogruppo|esponente|politic[oa]|leader|candidat[oa]',
      'direttore|direttrice|amministrat(?:ore|rice)|manager|imprendit(?:ore|rice)|fondat(?:ore|rice)|numero uno|ad',
      'avvocat[oa]|legale|penalista|difensore',
      'economista|analista|espert[oa]|ricercat(?:ore|rice)|scienziat[oa]|professor(?:e|essa)|docente|medic[oa]|storic[oa]|\\p{Alpha}+olog[oa]',
      'att(?:ore|rice)|interprete',
      'artista|cantante|cantautore|cantautrice|musicista',
      'scritt(?:ore|rice)|autore|autrice',
      'regista|cineasta',
    ],
    'capogruppo|premier|allenat(?:ore|rice)|tecnico|mister|sindac[oa]|presidente|ministr[oa]|leader|attaccante|centrocampista|difensore|portiere|capitano|cantante|att(?:ore|rice)|regista|uomo|donna|ragazz[oa]',
  ),
})
