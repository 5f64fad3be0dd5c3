import { beginsWith, englishSummaryWords, type NewsWords, never, type SummaryWords } from './summary-words'

const others: Readonly<Record<string, Omit<SummaryWords, 'news'>>> = {
  de: {
    backward: beginsWith(
      'er|sie|es|sein|seine|seiner|ihr|ihre|ihrer|dies|diese|dieser|dieses|das|dort|dabei|damit|dafür|dagegen|daher|darum|deshalb|deswegen|danach|dann|doch|aber|und|oder|auch|jedoch|allerdings|außerdem|zudem|trotzdem|dennoch|so|denn',
    ),
    aside:
      /^(?:(?:fotos?|bild|quelle|mehr zum thema|lesen sie (?:hier|auch|mehr))\s*[:|–—-]|(?:melden sie sich|abonnieren sie|jetzt abonnieren)|(?:stand|aktualisiert)\s*(?::|am\b|\d))/iu,
  },
  fr: {
    backward: beginsWith(
      'il|elle|ils|elles|son|sa|ses|leur|leurs|ce|cet|cette|ces|cela|ça|celui-ci|celle-ci|mais|et|ou|or|donc|car|ainsi|alors|aussi|puis|pourtant|cependant|toutefois|enfin|néanmoins',
    ),
    aside:
      /^(?:(?:à lire aussi|lire aussi|voir aussi)\s*[:|–—-]|(?:abonnez|inscrivez)-vous|publié\s*(?::|le\b|\d))/iu,
  },
  es: {
    backward: beginsWith(
      'él|ella|ellos|ellas|su|sus|esto|este|esta|estos|estas|eso|ese|esa|pero|y|o|así|además|también|sin|entonces|luego|por|no',
    ),
    aside: /^(?:(?:fotos?|lea también|lee también)\s*[:|–—-]|suscríb(?:ete|ase)|publicado\s*(?::|el\b|\d))/iu,
  },
  pt: {
    backward: beginsWith(
      'ele|ela|eles|elas|seu|sua|seus|suas|isso|isto|este|esta|esse|essa|mas|e|ou|assim|também|além|então|porém|já',
    ),
    aside: /^(?:(?:fotos?|leia também|leia mais)\s*[:|–—-]|assine|inscreva-se|publicado\s*(?::|em\b|\d))/iu,
  },
  it: {
    backward: beginsWith(
      'lui|lei|loro|egli|ella|suo|sua|suoi|questo|questa|questi|queste|quello|quella|ciò|ma|e|o|così|anche|inoltre|poi|però|tuttavia|dunque|quindi',
    ),
    aside: /^(?:(?:foto|leggi anche|guarda anche)\s*[:|–—-]|iscriviti|abbonati|pubblicato\s*(?::|il\b|\d))/iu,
  },
  nl: {
    backward: beginsWith(
      'hij|zij|ze|het|zijn|haar|hun|dit|dat|deze|die|daar|daarom|daarna|daarnaast|maar|en|of|ook|toch|echter|bovendien|dus|dan|er',
    ),
    aside: /^(?:(?:foto|lees ook|bekijk ook)\s*[:|–—-]|abonneer|meld je aan|gepubliceerd\s*(?::|op\b|\d))/iu,
  },
  // Japanese and Arabic write on behind these words.
  ja: {
    backward: /^(?:それ|これ|この|その|しかし|また|そして|さらに|一方|ただ|だが|同氏|同社|彼|彼女)/u,
    aside: /^関連記事\s*[:|–—-]/u,
  },
  ar: {
    backward: /^(?:وقد|لكن|ولكن|كما|وهو|وهي|وأضاف|وأضافت)/u,
    aside: /^اقرأ أيضا\s*[:|–—-]/u,
  },
  he: { backward: /^(?:הוא|היא|הם|אבל|אולם|אך|גם|זה)/u, aside: never },
}

/** In all the languages Lede reads, English words included. */
const news: NewsWords = {
  time: /^(?:year|month|week|day|hour|minut|second|jahr|monat|woche|tag|stund|an(?:née)?s?$|mois|sem|jour|heure|año|mes|día|hora|ano|mês|dia|ann[oi]|sett|giorn|or[ae]$|jaar|jaren|maand|dag|uur|uren|年|か月|週|日|時間|分)/iu,
  people: /\b(?:people|children|women|men|Menschen|personne|persona|pessoa|persone|mensen)/iu,
  harm: /\b(?:kill|dead|die|death|injur|wound|missing|arrest|victim|tote|verletz|morts|mortos|morti|bless|muert|herid|ferid|ferit|doden|gewond|ums leben|starb|gestorben)/iu,
}

/** Of a BCP 47 tag; `null` reads as English, and of a language nobody has listed none are known. */
export function summaryWordsOf(language: string | null): SummaryWords {
  const primary = (language ?? 'en').toLowerCase().split('-')[0] ?? 'en'
  return primary === 'en'
    ? englishSummaryWords
    : { ...(others[primary] ?? { backward: never, aside: never }), news }
}
