/** How a paper speaks to its reader as a customer: sign-up, app, subscription, donation, consent and disclosure lines, in the languages of the pages seen. Each says "you" or "we" in the paper's own voice, so that a story about newsletters or consent is not meant. */
export const pitches: readonly RegExp[] = [
  // Where it will be delivered: "… straight to your inbox".
  /\b(?:to|in|into) your (?:email |e-mail )?(?:inbox|letterbox|mailbox)|meet your inbox|through your letterbox|\bnews to your phone/i,
  /\bin (?:ihr|dein|euer) (?:e-?mail-?)?postfach|dans votre bo[iî]te (?:mail|de réception)|en (?:tu|su) (?:correo|bandeja de entrada|buzón)|n[ao] (?:sua caixa de entrada|seu e-?mail)|nella tua (?:casella|mail)|in (?:je|uw|jouw) (?:mailbox|inbox)|(?:till|i) din (?:inkorg|innboks|indbakke)/i,
  // The letter itself, offered.
  /^(?:get|receive) (?:our|the best|the latest|all the latest|daily|a daily|breaking)\b.{0,120}\b(?:e-?mail|newsletter|alerts?|notifications|whatsapp|app|exclusives)\b/i,
  /^(?:get|receive|try) (?:the|our) .{2,40}\b(?:letter|newsletter|briefing|e-?mail)s?[.!]?$/i,
  /^(?:a|our|the) (?:daily|weekly|free) (?:e-?mail|newsletter|briefing)\b.{0,100}\b(?:you need|for you|your)\b/i,
  /^(?:jeden (?:morgen|montag|tag|freitag|samstag|sonntag)|täglich|immer|einmal pro woche)\b.{0,80}\b(?:topstorys?|newsletter|aus der .{0,20}redaktion)\b/i,
  /mit (?:unserem|dem) newsletter|^(?:recevez|inscrivez-vous|abonnez-vous)\b.{0,90}(?:newsletter|lettre|e-?mail)|^(?:recibe|suscríbete|apúntate|regístrate)\b.{0,90}(?:correo|newsletter|boletín|whatsapp)|^(?:receba|inscreva-se|assine|siga)\b.{0,90}(?:e-?mail|newsletter|whatsapp)|^(?:ricevi|iscriviti|abbonati)\b.{0,90}(?:newsletter|mail|whatsapp)|^(?:ontvang|meld je aan|schrijf je in)\b.{0,90}(?:nieuwsbrief|mail)|^(?:prenumerera|anmäl dig|meld deg på|tilmeld dig|få)\b.{0,60}(?:nyhetsbrev|nyhedsbrev)/i,
  /\b(?:sign up|subscribe) (?:for|to) our\b|\babonnier(?:e|en sie) (?:jetzt )?(?:den|unseren) (?:whatsapp|newsletter|kanal)|nachrichten aufs handy\b|\bnews in einer app\b/i,
  // Consent and conditions.
  /\b(?:read|see|view) our (?:privacy|cookie|terms)|\bour (?:privacy|cookie) (?:policy|notice|statement)\b|would like to be e-?mailed|offers, promotions,? and adverts from us|you can (?:unsubscribe|opt out|check out) at any time|by (?:signing up|subscribing|registering|entering your e-?mail|using (?:this|our) (?:site|service)),? you\b/i,
  /(?:finden sie|mehr dazu) in unserer datenschutzerklärung|consultez notre politique de confidentialité|consulta nuestra política de privacidad|nossa política de privacidade|nostra informativa sulla privacy/i,
  // Subscribers only.
  /^(?:subscribe|sign in|log in|register|create an account)\b.{0,60}\b(?:to (?:read|continue|keep|unlock|access|enjoy)|unlimited access|continue with your)|^this (?:article|story|content) is (?:exclusive|reserved|only|available only|for subscribers)|^unlock this (?:article|story)|^to (?:read|continue reading) (?:the rest of )?(?:this|the full) (?:story|article)|^already a (?:subscriber|member)\b|jetzt (?:abonnieren|anmelden|registrieren) und\b|^nein,? danke\. weiter/i,
  // Money.
  /\b(?:contribut\w+|giving|donat\w+)(?: us)? as little as\b|^(?:support|help) (?:our|us)\b.{0,80}\b(?:newsroom|journalism|reporting|journalists)\b|\bhelp (?:us )?keep (?:our |this )?(?:news|journalism|reporting)\b|keep (?:news|journalism) free|everyone needs (?:high-)?quality journalism/i,
  /hat (?:ihnen|dir) (?:dieser|der) (?:artikel|beitrag) gefallen|unterstützen sie uns|unterstütze uns (?:mit|jetzt)|soutenez (?:notre|nous)|apoya (?:a nuestro|nuestro) |apoie (?:o nosso|nosso) jornalismo/i,
  /\bwe (?:may|might|can|could) (?:earn|receive|get) (?:an? |some )?(?:small )?(?:affiliate )?(?:commission|compensation)|independently (?:selected|chosen|reviewed) by (?:our|the) editor|\b(?:post|article|page|story) (?:may )?contains? affiliate\b/i,
  // What only a running page can do.
  /\b(?:slideshow|video|content|site|page|feature|player) requires javascript|(?:enable|activate) javascript|javascript (?:is |to be )?(?:disabled|enabled)|bitte (?:aktivieren sie )?javascript/i,
]

/** What stands in place of an embed until the reader agrees, and the letter that is named: these have quotation marks of their own. */
export const certainPitches =
  /newsletter informiert (?:sie|dich) (?:immer|täglich|jeden)|um (?:die |diese[nr]? |den )?(?:eingebettete[nr]? |externe[nr]? )?inhalte? (?:an(?:zu)?zeigen|zu (?:sehen|laden)|zu aktivieren)|(?:einwilligung|zustimmung) in die (?:übermittlung|verarbeitung)|externe[nr]? inhalte? (?:angezeigt|geladen)/i
