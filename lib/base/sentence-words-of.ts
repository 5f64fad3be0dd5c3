import {
  englishSentenceWords,
  type SentenceLists,
  type SentenceWords,
  sentenceWordsIn,
} from './sentence-words'

// Sources: the style guides' own lists (Duden, Lexique des règles typographiques, Fundéu, Treccani, Onze Taal), cut to what news pages use.
const lists: Readonly<Record<string, SentenceLists>> = {
  de: {
    titles:
      'hr fr hrn frl dipl ing med jur phil rer nat habil bzgl bzw ca evtl ggf inkl exkl max min mind sog st str vgl zzgl abs kath evang ev österr amerik engl frz dt jhdt geb gen hl co',
    beforeNumber: 'nr art abs bd s kap tel ziff abb hausnr bes anm art aufl jg',
    either: 'u.a z.b d.h o.ä u.ä mio mrd tsd std min jh uvm str',
    starters:
      'der die das ein eine einer eines den dem des er sie es wir ihr ich man dies diese dieser dieses dort da doch aber und oder denn auch auf aus bei bis für im in mit nach nun nur ob seit so trotz über um unter vom von vor während wann warum was weil wenn wer wie wo zu zum zur zuvor danach dabei damit daraus darauf deshalb allerdings jedoch zudem außerdem am an als alle nicht kein keine noch jetzt hier heute gestern seine ihre sein mehr viele',
    ordinalStop: true,
  },
  fr: {
    titles: 'm mm mme mmes mlle mlles me mgr pr dr st ste gal av',
    beforeNumber: 'p pp art n no vol chap fig janv févr avr juil sept oct nov déc av env tél',
    either: 'cf ex hab',
    starters:
      'le la les un une des il elle ils elles on nous vous je ce cet cette ces c’est mais et ou or donc car si quand comme dans en au aux à par pour sur avec sans selon après avant depuis pendant alors ainsi puis enfin pourtant cependant toutefois son sa ses leur leurs tout tous plus de du',
  },
  es: {
    titles:
      'sr sra srta sres sras d dña dr dra dres lic ing abg arq prof profa mons gral cnel av avda gob fdo ee',
    beforeNumber: 'n núm num g gs bs rs art arts pág págs p pp vol cap tel fig',
    either: 'ud uds uu aa s.a p.ej',
    starters:
      'el la los las un una unos unas él ella ellos ellas esto esta este estos estas eso ese esa aquí allí pero y o si cuando como en al a por para con sin según tras desde durante entonces así además también no su sus lo que quién qué cómo ya más de del se hay',
  },
  pt: {
    titles: 'sr sra srta srs dr dra drs profa exmo exma eng dom d gal cel av pe',
    beforeNumber: 'n nº núm art arts pág págs p pp vol cap tel fig',
    either: 'ltda cia s.a',
    starters:
      'o a os as um uma ele ela eles elas isto isso este esta esse essa aqui ali mas e ou se quando como em no na nos nas ao à por para com sem segundo após desde durante então assim além também não seu sua seus suas que quem já mais de do da há',
  },
  it: {
    titles: 'sig sigg sig.ra dott dott.ssa prof.ssa avv ing geom rag arch on sen gen col cap mons don s ss',
    beforeNumber: 'n nn art artt pag pagg p pp vol cap tel fig',
    either: 's.p.a s.r.l es',
    starters:
      'il lo la i gli le un uno una egli ella esso essa essi lui lei loro noi voi questo questa questi queste quello quella qui lì ma e o se quando come in al alla a per con senza secondo dopo da dal dalla dalle durante allora così inoltre anche non suo sua che chi cosa già più di del della nel nella si c’è',
  },
  nl: {
    titles: 'dhr mevr mw mej drs ir ing mr prof ds br zr st jhr weled bv',
    beforeNumber: 'nr art blz p pag bl tel hfdst',
    either: 'bijv o.a d.w.z e.d jl ca resp incl excl n.v b.v',
    starters:
      'de het een hij zij ze wij we jij je ik dit dat deze die er daar hier maar en of want als toen wanneer in op aan bij met na naar om over sinds tot uit van voor volgens tijdens ook niet nog nu dan zo zijn haar hun wat wie waarom hoe waar te veel alle door',
  },
  ar: {
    titles: 'د أ م ا أ.د د.م',
    beforeNumber: 'ص ج رقم',
    either: '',
    starters: '',
  },
  he: { titles: '', beforeNumber: 'עמ מס', either: 'וכו', starters: '' },
  da: {
    titles: 'hr fr frk kgl skt',
    beforeNumber: 'd nr s art stk pkt kl jan feb mar apr aug sept okt nov dec',
    either: 'bl.a f.eks m.m m.fl ca pct mio mia kr',
    starters:
      'den det de en et han hun vi i jeg men og eller hvis når da så på til fra med efter for ved som der her nu ikke',
    ordinalStop: true,
  },
  pl: {
    titles: 'prof dr hab inż mgr płk gen św ks ul al pl im red min',
    beforeNumber: 'godz nr art ust pkt str ok tel',
    either: 'm.in np itd itp tzn tj tys mln mld r w',
    starters:
      'to ten ta te on ona oni one jego jej ich w we na z ze do po od za o i a ale lub czy jak gdy kiedy jeśli nie już tak tam tu dla przez przed według',
  },
  ru: {
    titles: 'г ул пр д им проф акад св о пл пос р т ст гр доц',
    beforeNumber: 'стр рис п пп ст тел кв корп оф гл',
    either: 'т.е т.д т.п тыс млн млрд руб коп гг в вв н.э',
    starters:
      'это он она они оно мы вы я в во на с со по к о об из за до для при от а и но или если когда как так там тут не уже ещё его её их тот эта этот эти после перед',
  },
  tr: {
    titles: 'sn av doç yrd alb bn',
    beforeNumber: 'no s',
    either: 'vb vs',
    starters: 'bu o şu ve ama fakat ancak bir ben biz siz onlar',
    ordinalStop: true,
  },
}

// Languages that write like one above.
const kin: Readonly<Record<string, string>> = {
  no: 'da',
  nb: 'da',
  nn: 'da',
  sv: 'da',
  fi: 'da',
  cs: 'da',
  hu: 'da',
  uk: 'ru',
  bg: 'ru',
  ca: 'es',
  gl: 'pt',
}

/** Of a BCP 47 tag; a language we have no list for gets the words of English. */
export function sentenceWordsOf(language: string | null): SentenceWords {
  const primary = (language ?? 'en').toLowerCase().split('-')[0] ?? 'en'
  const own = lists[kin[primary] ?? primary]
  return own ? sentenceWordsIn(own) : englishSentenceWords()
}
