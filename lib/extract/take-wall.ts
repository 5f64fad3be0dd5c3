import type { Block } from '@/lib/article/block'
import { blockText } from '@/lib/article/block-text'

// Where a story breaks off and an offer begins, as papers say it to readers without a subscription; whole thoughts, because a story about papers speaks of subscribers too.
const walls =
  /(?:subscribe|sign in|log in|register|create a free account) (?:now |today )?to (?:continue|keep|read|unlock|finish)|to (?:continue|keep) reading(?:,| this)|this (?:article|story|content) is (?:only available to|exclusively for|for|available to) (?:our )?(?:subscribers|members|registered)|already (?:a subscriber|subscribed|have an account)\?|il vous reste \d+\s?% de cet article|(?:suite|article|contenu) (?:est )?réservée?e? (?:aux|à nos) abonné|déjà abonnée?\s?\?|pour lire la suite|weiterlesen mit|(?:jetzt|hier) (?:abonnieren und )?weiterlesen|sie haben (?:schon|bereits) ein (?:abo|konto)|bereits (?:abonnent|registriert)|(?:artikel|inhalt) (?:ist )?(?:nur |exklusiv )?für (?:unsere )?(?:abonnent|plus-)|(?:contenido|artículo) (?:es )?(?:exclusivo|solo) para (?:nuestros )?(?:suscriptores|socios)|¿ya (?:eres|es) suscriptor|suscríbete para (?:seguir|continuar|leer)|(?:conteúdo|matéria) exclusiv[oa] para assinantes|já é assinante\?|assine para (?:continuar|ler)|(?:contenuto|articolo) riservato agli abbonati|sei già abbonato\?|abbonati per (?:continuare|leggere)|(?:artikel|verhaal) is (?:alleen|exclusief) voor abonnees|(?:heb je al een|al) (?:abonnement|abonnee)\?|verder lezen\?|(?:artikeln|innehållet) är (?:bara |endast )?för prenumeranter|redan prenumerant\?|(?:artikkelen|saken) er (?:kun |bare )?for abonnenter|(?:artiklen|indholdet) er (?:kun )?for abonnenter|vain tilaajille|dla (?:naszych )?(?:subskrybentów|prenumeratorów)|pouze pro předplatitele|только (?:для|по) подписч|会员专享|この記事は有料会員限定|残り\d+文字|유료회원 전용/iu
const LONGEST = 250
// An offer has a line or two, a price, a button and a link for those who have one.
const LAST = 8

interface Taken {
  readonly walled: boolean
  readonly blocks: readonly Block[]
}

/** The offer at which a story breaks off leaves it, with what follows: the reader is told by `paywalled`. */
export function takeWall(blocks: readonly Block[]): Taken {
  const from = Math.max(1, blocks.length - LAST)
  const at = blocks.findIndex(
    (block, index) =>
      index >= from &&
      (block.type === 'paragraph' || block.type === 'heading') &&
      blockText(block).length <= LONGEST &&
      walls.test(blockText(block)),
  )
  // Long paragraphs after it are the story: then it was an aside.
  if (at < 0 || blocks.slice(at).some((block) => blockText(block).length > LONGEST))
    return { walled: false, blocks }
  return { walled: true, blocks: blocks.slice(0, at) }
}
