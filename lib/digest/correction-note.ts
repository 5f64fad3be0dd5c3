/** How papers head a note on their own mistakes and updates: the word, then a sign or a date before a sign. */
const HEADED =
  /^[*\s\p{Ps}]*(?:corrections?|clarification|updates?|updated|editor["\u2019']?s["\u2019']? notes?|retraction|korrektur|berichtigung|richtigstellung|anmerkung der redaktion|hinweis der redaktion|aktualisierung|rectificatif|rectification|correctif|mise à jour|note de la rédaction|corrección|rectificación|fe de erratas|aclaración|actualización|nota de la redacción|correção|errata|erramos|atualização|nota da redação|correzione|errata corrige|rettifica|aggiornamento|precisazione|nota della redazione|correctie|rectificatie|verduidelijking|訂正|おわび|お詫び|更新|追記|تصحيح|تحديث|توضيح|تنويه)(?:\s?[,(（][^:：]{0,40}|\s[^:：]{0,30}\d[^:：]{0,20})?\s*[:\uff1a\u2013\u2014|)\uff09\]\u3011]/iu

/** Sentences that say so themselves. */
const SAYS = [
  /\b(?:an|a previous|the original|earlier) (?:earlier |previous )?versions? of this (?:article|story|post|report|headline|piece)\b/i,
  /\bthis (?:article|story|post|report|piece|headline) (?:has been|was|is) (?:since )?(?:updated|corrected|amended|edited|changed|clarified)\b/i,
  /\b(?:we|this article|the story) (?:apologi[sz]e|regrets?) (?:for )?the error\b/i,
  /\b(?:in einer|eine) (?:früheren?|vorherigen?|ersten|älteren?) (?:version|fassung)\b/i,
  /\bwir haben (?:den|diesen) (?:fehler|artikel|text|satz) (?:korrigiert|berichtigt|aktualisiert)/i,
  /\bune (?:version|première version) (?:précédente|antérieure|de cet article)\b/i,
  /\bcet article a été (?:mis à jour|corrigé|modifié)/i,
  /\buna versión (?:anterior|previa) de (?:este|esta)\b/i,
  /\best[ea] (?:artículo|nota|noticia) (?:ha sido|fue) (?:actualizad[oa]|corregid[oa]|modificad[oa])/i,
  /\buma versão anterior dest[ea]\b/i,
  /\best[ea] (?:reportagem|texto|artigo|matéria) foi (?:atualizad[oa]|corrigid[oa]|alterad[oa])/i,
  /\buna (?:precedente versione|versione precedente) di quest/i,
  /\bin een eerdere versie\b/i,
  /この記事の(?:以前|当初|初出)|訂正しておわび|訂正しました/,
  /نسخة سابقة من|تم (?:تصحيح|تحديث) هذا/,
]

/** A note is short; what is longer is a story about a correction. */
const LONGEST = 1_200

/** Whether a sentence is the page's own word on what it has corrected or brought up to date. */
export const isCorrection = (text: string): boolean =>
  text.length <= LONGEST && (HEADED.test(text) || SAYS.some((says) => says.test(text)))
