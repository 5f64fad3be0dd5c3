import { isInverted, isSaying } from './attribution'
import { of } from './fact-words'
import type { TokenSpan } from './figure-hedge'
import { isRole } from './is-role'
import { isCapital, isGiven } from './name-run'
import { named, nobody, ownSighting, sightingIn } from './named-speaker'
import { clip, titleIn } from './quote-speaker'
import { articles, phraseAfter, phraseBefore, startOf } from './source-phrase'
import type { Speaker, SpeakerContext, WordOrder, Zone } from './speaker-context'
import type { Token } from './tokens'
import { whoseTitle } from './whose-title'

const subjectPronoun =
  /^(?:er|sie|man|wir|ich|il|elle|ils|elles|on|nous|je|hij|zij|ze|we|ik|él|ella|ellos|ellas|ele|ela|eles|lui|lei)$/

/** "…, como ha dicho Ana Ruiz", where nothing that could speak stands before the verb. */
const isTurned = ({ tokens, words }: SpeakerContext, first: number, verb: number): boolean =>
  // "“…” en el mercado, subrayó la ministra"
  isInverted(tokens, verb, words) ||
  (tokens[first - 1]?.text === ',' &&
    tokens
      .slice(first, verb)
      .every(
        ({ text, lower }) => /^\p{Lower}/u.test(text) && !articles.test(lower) && !subjectPronoun.test(lower),
      ))

// How German roles tell a man from a woman.
const hers = /\p{Alpha}{3}in(?:nen)?(?: |$)|frau|mutter|schwester|tochter|witwe/iu
const his = /(?:er|or|ist|präsident|chef|kapitän|könig|papst|prinz|mann|sohn)(?: |$)/iu

/** "sie" is no "Parteichef", "er" no "Ministerin". */
function byPronoun({ people, words }: SpeakerContext, pronoun: string): Speaker {
  if (!words.capitalNouns || !/^(?:er|sie)$/.test(pronoun)) return { name: null }
  const fits = (name: string) => {
    const role = people.get(name) ?? ''
    return hers.test(role) ? pronoun === 'sie' : pronoun === 'er' || !his.test(role)
  }
  return { name: null, fits }
}

// "ha asegurado este martes a la prensa local la alcaldesa": words from a verb to its subject.
const verbToSubject = 12

/** Behind a preposition and what it governs: "à l'agence AFP", "ao Diário", "assieme alla moglie Ana". */
function behindGoverned({ tokens, words }: SpeakerContext, from: number): number {
  let at = from
  while (articles.test(tokens[at]?.lower ?? '')) at++
  const isSomebody = isRole(tokens[at], words)
  at++
  while (
    isCapital(tokens[at]) &&
    (isSomebody ||
      /^S(?:an|ão|aint)/.test(tokens[at - 1]?.text ?? '') ||
      (isCapital(tokens[at - 1]) && !isGiven(tokens[at], words.names)))
  )
    at++
  return at
}

// They speak without an article.
const bareSources =
  /^(?:part(?:e|ie)|fuentes|fontes|fonti|sources|vecinos|familiares|autoridades|m(?:iem|em)bros|membres|nota|comunicado|relatório)$/

const determiner =
  /^(?:des|du|aux?|l[ao]s?|i|gli|os|as|al|del|d[eo]i|dell[ae]|d[ao]s?|su[sa]?|s[aeo]us?|son|sa|ses|leurs?|suo[i]?|mi|mon|ma|meu|minha|(?:sein|ihr)e?[nr]?|zijn|haar|hun|(?:algun|vari|much|tod)[oa]s|alcun[ie]|plusieurs|certains|alguns|dies\p{Alpha}+|viele|mehrere|zahlreiche|est[ae]s?|es[ae]s?|cet?(?:te)?|ces|quest[aeio]|deze|dit)$/u

const pluralArticle = /^(?:l[ao]s|[ao]s|i|gli)$/

const anybody =
  /^(?:einige|manche|viele|andere|mehrere|jemand|niemand|alle|certaine?s|d'autres|beaucoup|quelqu'un|algu(?:n[oa]s|ien|ém)|ou?tr[oa]s|m(?:uch|uit|olt)[oaie]s?|alcun[ie]|altr[ie]|qualcuno|sommigen|velen|anderen|iemand)$/

/** "Einige" are nobody, "Leiterin der Schule" whoever is named before its comma, "aunque", "ningún otro país" whoever spoke: small words without an article name nobody who speaks. */
function unnamedIn(
  { text, tokens, words, sightings }: SpeakerContext,
  { first, end }: TokenSpan,
): Speaker | null {
  const own = tokens.slice(first, end)
  // German: not the "Trainer" he stands in for.
  const standIn = /^(?:Interims|Übergangs|Vize)/.test(own[0]?.text ?? '')
  if (standIn && end - first === 1) return { name: text.slice(own[0]?.start, own[0]?.end) }
  const [opens, before] = [own[0]?.lower ?? '', tokens[first - 1]?.lower ?? '']
  if (end - first === 1 && anybody.test(opens)) return nobody
  // "Gabi Lenz, Leiterin der Schule sagte": no comma closes it.
  const isBeside = before === ',' && isRole(own[0], words)
  const name = tokens.slice(Math.max(0, first - 4), first - 1)
  const seen = isBeside && sightings.find(({ at }) => name.some(({ start }) => start === at))
  if (seen) return { name: seen.name }
  const isSomebody = own.some((token) => isCapital(token) || isRole(token, words)) || bareSources.test(opens)
  // Spanish: "a ningún país", but Portuguese "a família".
  const isArticle = (lower: string) => articles.test(lower) && !words.governs.has(lower)
  const isNobody = !isSomebody && ![opens, before].some((lower) => isArticle(lower) || determiner.test(lower))
  return isNobody ? { name: null } : null
}

const ownNoun = /^(?:s[ao]n|leur|su|suo|sua|seu|seine?|ihre?|zijn|haar)$/

// "il ministro per gli Affari europei, il Sud e la Coesione, Ana Ruiz,": words from a title to the name.
const titleToName = 16

/** "el ministro de Asuntos del Mar, Ana Ruiz,": the name between commas behind a title. */
function apposedBehind(context: SpeakerContext, { first, end }: TokenSpan, zone: Zone): Speaker | null {
  const { tokens, words } = context
  const hasTitle = tokens.slice(first, end).some((token) => isRole(token, words))
  if (!hasTitle || sightingIn(context, tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0)) return null
  for (let at = end; at < Math.min(zone.end, end + titleToName); at++) {
    const { text = '' } = tokens[at] ?? {}
    if (!/^[\p{Alpha}\d,]/u.test(text) || isSaying(tokens, at, words)) return null
    const name = tokens[at + 1]
    const seen = text === ',' && name ? sightingIn(context, name.start, name.end) : null
    let close = at + 1
    while (isCapital(tokens[close])) close++
    if (tokens[close] && tokens[close]?.kind !== 'mark') continue
    // A name no rule knew.
    const own = seen ?? (text === ',' ? nameIn(context, { first: at + 1, end: close }) : null)
    if (own) return { name: own.name }
  }
  return null
}

/** Who stands behind a verb of saying: a day, a place or a listener may stand between, and "he" goes unsaid. */
function subjectBehind(context: SpeakerContext, verb: number, zone: Zone): Speaker | null {
  const { tokens, words } = context
  const phraseAt = (at: number) => {
    const span = clip(phraseAfter(tokens, at, words), zone)
    // Dutch: "een buurvrouw die dat zag"
    const isRelative = ({ lower }: Token, here: number) =>
      here > at && here < (span?.end ?? 0) && /^(?:die|dat)$/.test(lower)
    const apposed = span && apposedBehind(context, span, zone)
    if (apposed) return apposed
    const relative = words.capitalNouns ? -1 : tokens.findIndex(isRelative)
    return named(context, span && relative > 0 ? { first: span.first, end: relative } : span)
  }
  const limit = Math.min(zone.end, verb + verbToSubject)
  for (let at = verb + 1; at < limit; at++) {
    const token = tokens[at]
    const { lower = '', kind = 'mark' } = token ?? {}
    if (kind === 'mark') break
    if (subjectPronoun.test(lower) && !articles.test(lower)) return byPronoun(context, lower)
    // "sostiene parte de la resolución", "cuentan fuentes de la policía"
    const next = tokens[at + 1]?.lower ?? ''
    const isPart = lower.startsWith('part')
    if (at === verb + 1 && bareSources.test(lower) && (of.test(next) || !isPart))
      return phraseAt(isPart ? at + 2 : at)
    // "heißt es in dem Bericht"
    if (words.capitalNouns && at === verb + 1 && lower === 'es')
      return /^(?:i[nm]|aus|bei)$/.test(next) ? phraseAt(at + 2) : nobody
    // "assure son voisin, Paul Lenoir"
    if (ownNoun.test(lower) && /^\p{Lower}|^\p{Upper}\p{Lower}+$/u.test(tokens[at + 1]?.text ?? ''))
      return phraseAt(at + 1)
    // Portuguese: "disse a jornalistas", but "contou a irmã".
    if (words.governs.has(lower) || (lower === 'a' && next.endsWith('s')))
      at = behindGoverned(context, at + 1) - 1
    else if (articles.test(lower) || pluralArticle.test(lower) || words.these.has(lower)) {
      const noun = tokens[at + 1]?.lower ?? ''
      if (
        !words.calendar.weekdays.has(noun) &&
        !words.dateUnits.has(noun) &&
        tokens[at + 1]?.kind !== 'number'
      )
        // "ha subrayado la también portavoz", "rappelle ce spécialiste du stockage": whoever was just told of.
        return /^(?:también|aussi|anche|também|ook)$/.test(noun)
          ? { name: null }
          : !words.these.has(lower)
            ? phraseAt(at)
            : isRole(tokens[at + 1], words)
              ? { name: null }
              : phraseAt(at + 1)
      at++
    } else if (isCapital(token) || isRole(token, words)) return phraseAt(at)
  }
  return { name: null }
}

/** "«…», tempère un conseiller", "“…”, spöttelt er": behind a comma a word of the sentence, and a noun with its article, or a pronoun. */
function anyVerb(context: SpeakerContext, first: number, zone: Zone): Speaker | null {
  const { tokens, words } = context
  // "«…», le fa eco il vicepresidente Aldo Conti"
  if (tokens[first - 1]?.text === ',' && /^(?:le|gli|l[oi]|[mst]e|lhe)$/.test(tokens[first]?.lower ?? '')) {
    const seen = ownSighting(
      context,
      tokens[first]?.start ?? 0,
      tokens[Math.min(zone.end, first + 12) - 1]?.end ?? 0,
    )
    if (seen) return { name: seen.name }
  }
  const verb = tokens[first]
  const next = tokens[first + 1]?.lower ?? ''
  const isVerb =
    tokens[first - 1]?.text === ',' &&
    /^\p{Lower}{3,}$/u.test(verb?.text ?? '') &&
    !words.stops.has(verb?.lower ?? '') &&
    !words.governs.has(verb?.lower ?? '') &&
    // "…”, sodass die Schmerzen verblassten"
    !(words.capitalNouns && !/(?:te?|en)$/.test(verb?.lower ?? ''))
  return isVerb && (articles.test(next) || subjectPronoun.test(next))
    ? subjectBehind(context, first, zone)
    : null
}

// "an einer Antwort von Karl Berg", "la respuesta del alcalde Ruiz"
const theirWords =
  /(?:Antwort|Worten?|réponse|mots|respuesta|palabras|risposta|parole|resposta|palavras|antwoord|woorden) (?:von|van|d\p{Alpha}*'?) ?(?:\S+ ){0,3}$/iu

/** "Preguntado por Iker Solana, el técnico fue claro: “…”", "Für Trainer Berg ist es fern: “…”": who a sentence is about that leads up to a quotation. */
function leadingUp(context: SpeakerContext, zone: Zone): Speaker | null {
  const { tokens } = context
  const { first, end } = zone
  const comma = tokens.slice(first, end).findLastIndex(({ text }) => text === ',')
  const clause = first + comma + 1
  const own = comma >= 0 && articles.test(tokens[clause]?.lower ?? '') ? titleIn(context, clause) : null
  const [from, to] = [tokens[first]?.start ?? 0, tokens[end - 2]?.end ?? 0]
  const any = sightingIn(context, from, to)
  const isTheirs = any && theirWords.test(context.text.slice(from, any.at))
  const seen = isTheirs ? any : ownSighting(context, from, to)
  const someone = seen ? { name: seen.name } : null
  // "cuando el juez atacó al presidente Ruiz: “…”"
  const unknown = any ? null : nameIn(context, { first, end: end - 1 })
  // "Er ist überzeugt: “…”"; German "sie" may be several.
  const pronoun = tokens
    .slice(first, first + 2)
    .find(({ lower }) => /^(?:er|elle|él|ella|lui|lei|el[ea]|hij)$/.test(lower))
  const he = pronoun ? byPronoun(context, pronoun.lower) : null
  return own ?? someone ?? unknown ?? forWhom(context, zone) ?? titleIn(context, first) ?? he
}

// What stands before "for".
const begins = /^(?:,|ma|mais|pero|mas|aber|maar|e|et|y|und|en)$/
const backwards =
  /^(?:(?:derni(?:er|ère)|[uú]ltim[oa]|letztere[nr]?)|lui|elle|él|ella|lei|el[ea]|ihn|sie|hem)$/

/** "Pour Paul Lenoir, “…”", "Il testo, per Marco Conti, è «…»" */
function forWhom(context: SpeakerContext, { first, end }: Zone): Speaker | null {
  const { tokens, words } = context
  for (let at = end - 1; at >= first; at--) {
    const isFor = /^(?:per|pour|para|für|voor)$/.test(tokens[at]?.lower ?? '')
    if (!isFor || !(at === first || begins.test(tokens[at - 1]?.lower ?? ''))) continue
    const span = phraseAfter(tokens, at + 1, words)
    if (!span) continue
    // "Para el juez los datos …": another article begins what is told.
    const governs = (at: number) => words.governs.has(tokens[at]?.lower ?? '')
    const isNext = (at: number) => articles.test(tokens[at]?.lower ?? '') && !governs(at) && !governs(at - 1)
    let stop = span.first + 2
    while (stop < span.end && !isNext(stop)) stop++
    const whom = { first: span.first, end: Math.min(stop, span.end) }
    const own = tokens.slice(whom.first, whom.end)
    // "Pour ce dernier, …"
    if (own.some(({ lower }) => backwards.test(lower))) return { name: null }
    if (own.some((token) => isCapital(token) || isRole(token, words))) return named(context, whom)
    // "Ma per i sindacati «…»"
    const isRight = whom.end >= end - 1 && determiner.test(tokens[whom.first]?.lower ?? '')
    if (isRight) return named(context, { first: whom.first + 1, end: whom.end })
  }
  return null
}

/** "Gleichzeitig unterstreicht sie", "Angesichts der Angst erklärte er": the clause opens with no subject, and one stands behind its verb. */
function isInvertedClause(context: SpeakerContext, verb: number): boolean {
  const { tokens, words } = context
  if (!words.inverts) return false
  let first = verb
  while (first > 0 && tokens[first - 1]?.kind !== 'mark') first--
  const [opens, next] = [tokens[first], tokens[verb + 1]]
  if (!opens || !next || first === verb) return false
  const isSecond = verb === first + 1
  // "Zurückhaltender urteilt Kritikerin Eva Lorenz"
  const end = tokens[verb + 4]?.start ?? next.end
  if (isSecond && isRole(next, words) && !sightingIn(context, opens.start, opens.end))
    return sightingIn(context, next.start, end) !== null
  const isSubject =
    subjectPronoun.test(next.lower) ||
    isRole(next, words) ||
    /^d(?:er|ie|as)$|^de|het$/.test(next.lower) ||
    isCapital(next)
  return isSubject && ((isSecond && words.inverts.has(opens.lower)) || words.governs.has(opens.lower))
}

const soIt = /^(?:así|como|così|assim|ainsi|zo)$/

/** "In einem Interview nannte sie ihn „…“", "Dem Sender sagte Ana Ruiz": what stands before the verb is governed, so its subject stands behind. */
function hasSubjectBehind(context: SpeakerContext, verb: number): boolean {
  const { tokens, words } = context
  const next = tokens[verb + 1]
  if (isInvertedClause(context, verb)) return true
  const before = phraseBefore(tokens, verb, words)
  // "Así lo ha explicado Ana Ruiz"
  if (before && before.end - before.first === 1 && soIt.test(tokens[before.first]?.lower ?? '')) return true
  // "schrijft minister Anna de Wit"
  const name = isRole(next, words) ? tokens[verb + 2] : next
  if (!next || (!subjectPronoun.test(next.lower) && !sightingIn(context, next.start, name?.end ?? next.end)))
    return false
  return before === null || isGoverned(context, before.first)
}

/** Whether a preposition stands before a phrase, or opens it. */
const isGoverned = ({ tokens, words }: SpeakerContext, first: number): boolean =>
  [first, startOf(tokens, first) - 1].some((at) => words.governs.has(tokens[at]?.lower ?? ''))

// "al tiempo que aseguró", "alors que", "mientras que": the sentence's own subject goes on.
const meanwhile = /^(?:vez|tiempo|tempo|temps|par|ya|mientras|enquanto)$/

/** "el informe que habla de …", "cuando dijo que …" */
const isRelative = ({ tokens }: SpeakerContext, verb: number): boolean =>
  /^(?:que|qui|che|[cq]uando|quand|lorsque)$/.test(tokens[verb - 1]?.lower ?? '') &&
  !meanwhile.test(tokens[verb - 2]?.lower ?? '')

/** "Dem Amt zufolge ist es “…”", "Aus dem Amt heißt es: “…”", "Weiter hieß es: “…”" */
function unnamed(context: SpeakerContext, verb: number, zone: Zone): Speaker | null {
  const { tokens, words } = context
  if (!words.capitalNouns) return null
  const whence = phraseBefore(tokens, verb, words)
  if (tokens[verb]?.lower === 'zufolge') return named(context, whence?.end === verb ? whence : null)
  // "ein Schreiben, in dem es heißt: “…”"
  if (tokens[verb - 1]?.lower === 'es' && /^h(?:ie|ei)ß/.test(tokens[verb]?.lower ?? '')) return nobody
  const isHeard = tokens[verb + 1]?.lower === 'es' || tokens[verb]?.lower.startsWith('verlaut')
  if (!isHeard || !isSaying(tokens, verb, words)) return null
  return whence && /^(?:aus|bei|von)$/.test(tokens[whence.first]?.lower ?? '')
    ? named(context, { first: whence.first + 1, end: whence.end })
    : subjectBehind(context, verb, zone)
}

// French: "explique-t-elle", "a-t-il dit".
const verbWithPronoun = /-(?:il|elle|ils|elles|on)$/

const opensSubject =
  /^(?:el|l[aeo]s?|l'|il|gli|der|die|das|de|het|un[ae]?|eine?|os|sus?|sa|son|ses|seine?|ihre?|seu|su[ao])$/

// Portuguese: "a ministra" is that minister.
const indefinite = /^(?:un[ao]?|une|eine?[mnrs]?|een|uma?)$/

/** Two capital words together, where the story knows nobody so called; in German with no article before: "Das schmälerte den Norländer Frust". */
function nameIn({ text, tokens, words }: SpeakerContext, { first, end }: TokenSpan): Speaker | null {
  const isName = (at: number) =>
    /^\p{Upper}\p{Lower}/u.test(tokens[at]?.text ?? '') && !words.stops.has(tokens[at]?.lower ?? '')
  for (let at = first; at < end - 1; at++) {
    const before = tokens[at - 1]?.lower ?? ''
    const isNoun =
      words.capitalNouns && (articles.test(before) || words.governs.has(before) || before === 'des')
    if (isNoun || !isName(at) || !isName(at + 1)) continue
    let stop = at + 2
    while (stop < end && isName(stop)) stop++
    return { name: text.slice(tokens[at]?.start, tokens[stop - 1]?.end) }
  }
  return null
}

/** The order of the languages of Europe besides English. */
export const freeOrder: WordOrder = {
  verbWithPronoun,
  opensSubject,
  indefinite,
  pluralArticle,
  nameIn,
  isTurned,
  subjectBehind,
  anyVerb,
  hasSubjectBehind,
  isGoverned,
  isRelative,
  unnamed,
  unnamedIn,
  byPronoun,
  whoseTitle,
  forWhom,
  leadingUp,
}
