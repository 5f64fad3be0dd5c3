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
import type { Token } from './tokens'
import { titleWords } from './whose-title'
import { plainWords } from './words-plain'

// From seventy on French counts in twenties: "soixante-quinze", "quatre-vingt-douze".
const teens = 'dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(' ')
const ones = 'un deux trois quatre cinq six sept huit neuf'.split(' ')
const twenties: readonly (readonly [string, number])[] = [
  ...teens.map((word, index) => [`soixante-${word}`, 70 + index] as const),
  ...[...ones, ...teens].map((word, index) => [`quatre-vingt-${word}`, 81 + index] as const),
]

/** "en chef" of "rédacteur en chef" is one word. */
const withChiefs = (tokens: readonly Token[]): readonly Token[] =>
  tokens.flatMap((token, at) => {
    const next = tokens[at + 1]
    if (token.lower === 'en' && next?.lower === 'chef')
      return { ...token, text: 'en chef', lower: 'en chef', end: next.end }
    return token.lower === 'chef' && tokens[at - 1]?.lower === 'en' ? [] : token
  })

export const frenchWords = (): FactWords => ({
  ...plainWords('fr', 'janv=1|févr=2|avr=4|juil=7|oct=10|nov=11|déc=12'),
  writing: 'elided',
  rewritten: withChiefs,
  numbers: new Map([
    ...numbersIn(
      'deux=2|trois=3|quatre=4|cinq=5|six=6|sept=7|huit=8|neuf=9|dix=10|onze=11|douze=12|treize=13|quatorze=14|quinze=15|seize=16|dix-sept=17|dix-huit=18|dix-neuf=19|vingt=20|trente=30|quarante=40|cinquante=50|soixante=60|quatre-vingts=80|quatre-vingt=80|septante=70|nonante=90|demi-million=5e5|demi-milliard=5e8|cent=100|mille=1000',
    ),
    ...twenties,
  ]),
  scales: numbersIn(
    'cents=100|cent=100|mille=1e3|million=1e6|millions=1e6|milliard=1e9|milliards=1e9|md=1e9|mds=1e9|mrd=1e9|mrds=1e9',
  ),
  hedges: phrasesIn(
    "plus de|moins de|près de|environ|quelque|quelques|presque|autour de|au moins|au plus|jusqu'à|à peine|à peu près|seulement|entre|un total de|pas moins de|plus d'|près d'",
  ),
  rangeWords: set('à|et|ou'),
  percent: set('%|pour cent|pourcent'),
  currencies: namesIn(
    'roupies=INR|zlotys=PLN|hryvnias=UAH|dirhams=MAD|gourdes=HTG|yen=JPY|rouble=RUB|shekels=ILS|euros=EUR|euro=EUR|dollars=USD|dollar=USD|livres=GBP|francs=CHF|yens=JPY|yuans=CNY|roubles=RUB',
  ),
  units: set(
    'seconde|secondes|minute|minutes|heure|heures|jour|jours|semaine|semaines|mois|an|ans|année|années|décennies|siècles|mètre|mètres|m|kilomètre|kilomètres|km|centimètres|cm|millimètres|mm|centimes|francs cfa|hectare|hectares|kilomètres carrés|mètres carrés|gramme|grammes|kilo|kilos|kg|tonne|tonnes|litre|litres|degré|degrés|mégawatts|gigawatts|points|point|fois|km/h',
  ),
  stops: set(
    "le|la|les|l'|un|une|des|du|de|d'|et|ou|mais|à|au|aux|en|dans|sur|sous|par|pour|avec|sans|chez|vers|depuis|pendant|avant|après|entre|contre|selon|que|qui|dont|où|quand|comme|si|est|sont|était|étaient|a|ont|avait|avaient|sera|seront|été|être|ne|pas|plus|il|elle|ils|elles|on|nous|vous|je|ce|cet|cette|ces|son|sa|ses|leur|leurs|se|s'est|y|dès|lors|ainsi|alors|très|aussi|encore|soit|mardi|lundi",
  ),
  joins: set("de|d'"),
  unitJoins: set("de|d'"),
  auxiliaries: set('ont|été|sont|étaient|a|avaient'),
  participles: set(
    'tuées|tués|tuée|tué|blessées|blessés|mortes|morts|disparus|arrêtées|arrêtés|évacuées|évacués|touchées',
  ),
  labels: set(
    'téléphone|tél|km|vol|kilomètre|minute|loi|n|no|nº|n°|numéro|page|article|chapitre|chaîne|ligne|phase|étape|top',
  ),
  fractions: numbersIn('tiers=3|quarts=4|cinquièmes=5|dixièmes=10'),
  somebody: /^(?:hommes?|femmes?|garçon|fillette|enfant|adolescente?|jeune|fils|fille)$/,
  shares: /^sur /,
  ages: set('âgé|âgée|âgés|âgées|agé|agée'),
  clock: set('heures|heure|h'),
  dateLinks: set('le'),
  relative: relativesIn(
    "hier=day-1|avant-hier=day-2|aujourd'hui=day0|demain=day1|après-demain=day2|ce matin=day0|ce soir=day0|hier soir=day-1|cette semaine=week0|la semaine dernière=week-1|semaine dernière=week-1|la semaine prochaine=week1|semaine prochaine=week1|ce week-end=weekend0|le week-end dernier=weekend-1|ce mois-ci=month0|le mois dernier=month-1|mois dernier=month-1|le mois prochain=month1|cette année=year0|l'année dernière=year-1|l'an dernier=year-1|l'an passé=year-1|l'année passée=year-1|la semaine passée=week-1|le mois passé=month-1|l'an prochain=year1|l'année prochaine=year1",
  ),
  dateUnits: dateUnitsIn(
    'jour=day|jours=day|semaine=week|semaines=week|mois=month|an=year|ans=year|année=year|années=year',
  ),
  next: set('prochain|prochaine|prochains|prochaines'),
  last: set('dernier|dernière|derniers|dernières|passé|passée'),
  these: set('ce|cette'),
  dayParts: set('journée|matin|midi|soir|après-midi|nuit|fin|début|mi'),
  seasons: numbersIn('printemps=3|été=6|automne=9|hiver=12'),
  partsOfYear: partsOfYear(
    'premier=1|second=2|deuxième=2|troisième=3|quatrième=4',
    'trimestre=3|semestre=6',
    'début=1|fin=12',
  ),
  yearLeads: set(
    "en|courant|durant|vers|depuis|dès|de|d'|à|en|avant|après|entre|et|fin|début|mi|année|été|hiver|printemps|automne|jusqu'en|d'ici|pour|au|dans",
  ),
  futureForm: /^(?!front|opéra)\p{Alpha}{2,}(?:[aeiou]rr?|dr)(?:a|on[ts])$/u,
  future: set(
    'pourrait|pourraient|sera|seront|débute|débutent|commence|commencent|affronte|affrontent|attend|attendent|attendu|attendue|attendus|va|vont|doit|doivent|prévu|prévue|prévus|aura|auront|devrait|devraient|prochain|prochaine|débutera|commencera',
  ),
  past: set(
    'était|étaient|avait|avaient|fut|été|ouvert|ouverte|publié|publiée|lancé|lancée|commencé|débuté|survenu|survenue|annoncé|annoncée|interpellé|arrêté|tué|tués|blessé|blessés',
  ),
  agoBefore: set('a'),
  nounLeads: set('la|une|sa|cette|leur|chaque|nouvelle|forte'),
  said: new Set([
    ...forms(
      'affirm|qualifi|déclar|expliqu|estim|ajout|assur|annonc|soulign|précis|indiqu|racont|confi|jug|lanc|dénonc|insist|regrett|demand|rapport|confirm|critiqu|observ|accus|not|avou|comment|constat|détaill|déplor|évoqu|exig|fustig|gliss|ironis|justifi|nuanc|argument|analys|plaid|proclam|rassur|réclam|relat|relev|répliqu|rétorqu|résum|soupir|tranch|témoign|tweet|salu|signal|alarm|agac|étonn|indign|interrog|félicit|rejett|tempèr|pronostiqu|reproch|avanc|mentionn|conseill|recommand|cri|hurl|murmur|prôn|raill|interpell|certifi|attest',
      'e|ent|é|ait|a',
    ),
    ...set(
      'dit|dite|disent|disait|souvient|désole|exclame|insurge|exclamé|insurgé|savoir|rappelle|rappelé|rappellent|martèle|martelé|répond|répondu|répondent|écrit|écrivent|poursuit|poursuivi|conclut|conclu|reconnaît|reconnu|prévient|prévenu|averti|avertit|promis|promet|admet|admis|soutient|soutenu|maintient|croit|pense|lit|prétend|réagit|réagi|révèle|révélé|renchérit|suggère|suggéré|inquiète|inquiété|réjouit|défend|défendu|concède|concédé|convient|convenu|sourit|enjoint',
    ),
  ]),
  accordingTo: phrasesIn("selon|d' après|à en croire|de l' avis de|aux yeux de|de l' aveu de"),
  pronouns: set('il|elle|ils|elles|on|nous|je|lui|celui-ci|celle-ci|ce'),
  several: set('ils|elles|ce'),
  author: set('je|nous'),
  governs: set("à|au|aux|avec|chez|dans|de|d'|du|des|depuis|devant|en|lors|par|pendant|pour|sur|après"),
  names: {
    ...plainNames,
    roles: roleWords(
      'président*|ministre|maire|directeur*|porte-parole|député*|sénateur*|chef|cheffe|patron|patronne|avocat*|professeur|professeure|chercheur*|économiste|entraîneur*|procureur|procureure|premier*|secrétaire|général|capitaine|colonel|juge|préfet|préfète|roi|reine|prince|princesse|pape|évêque|cardinal|ambassadeur|ambassadrice|chancelier*|candidat*|conseiller*|écrivain|auteur*|acteur*|chanteur|chanteuse|réalisateur*|journaliste|historien*|fondateur*|pdg|dirigeant*|responsable|mère|père|frère|sœur|fils|fille|mari|femme|épouse|docteur|me|dr|pr|mme|mlle|mm|maître|attaquant*|défenseur|défenseure|gardien*|buteur|buteuse|joueur*|footballeur*|sélectionneur*|coureur|pilote|nageur*|athlète|champion|championne|victime|suspect*|accusé*|prévenu*|témoin|médecin|chirurgien*|infirmier*|ingénieur|ingénieure|architecte|musicien*|peintre|poète|poétesse|romancier*|philosophe|recteur*|doyen|doyenne|enseignant*|étudiant*|élu*|adjoint*|eurodéputé*|rapporteur|rapporteure|magistrat*|bâtonnier*|commissaire|inspecteur*|gendarme|pompier|soldat|lieutenant|commandant|amiral|adjudant|brigadier|dictateur|empereur|sultan|émir|imam|rabbin|archevêque|prêtre|salarié*|agriculteur*|éleveur*|pêcheur|chauffeur|conducteur*|propriétaire|gérant*|cofondateur*|associé*|analyste|consultant*|coordinateur*|délégué*|militant*|leader|veuve|veuf|compagne|compagnon|conjoint*|ami*|oncle|tante|neveu|nièce|cousin*|collègue|habitant*|créateur*|cuisinier*|animateur*|présentateur*|producteur*|comédien*|danseur*|rappeur*|expert*|gouverneur|gouverneure|milliardaire|secouriste|sociétaire|rédacteur*|représentant*|commandante|colonelle',
      'teur=trice|eur=euse|ien=ienne|er=ère|if=ive|=e',
    ),
    origin:
      /^(?:adjoint|général|régional|municipal|départemental|national|fédéral|délégué|sportif|exécutif|honoraire|principal|militaire)e?$|^(?:générale|sportive|exécutive)$|^\p{Lower}{2,}(?:ais|ois|ien|ain|and|ol)(?:n?e)?$|^(?:russe|belge|suisse|turc|turque|grec|grecque|tchèque|slovaque|croate|serbe|arabe|britannique)$/u,
    rules: [...plainNames.rules, [/ (?:raconte|confie|souffle|souvient|témoigne|soupire)!? _ /, 'person', 2]],
    portfolio:
      /(?:[st]ion|ance|ture|merce|isme)s?$|^(?:République|Tribunal|Transports|Affaires|Santé|Sports|Travail|Défense|Budget|Comptes|Logement|Ville|Outre-mer|Numérique|Énergie|Écologie|Économie|Intérieur|Industrie|Sécurité|Famille|Enseignement|Finances)$/u,
    roleEnd:
      /^(?:(?:ex|vice|co)-?(?:président|ministr|directeur|directric|député|sénat|mair|secrétair|chef|premier|patron)\p{Lower}*|(?!dialogue|catalogue|prologue|monologue|épilogue)\p{Lower}+ologue|\p{Lower}{3,}(?<!s)iste|\p{Lower}+iatre)$/u,
    organisations: set(
      'commission|gouvernement|ministère|parti|banque|conseil|université|tribunal|union|institut|agence|police|association|fondation|cour|parlement|sénat|fédération|organisation|assemblée|rassemblement|maison',
    ),
    nobody: /(?: (?:le|la|les|l'|un|une|des|du|au|aux|son|sa|ses|leur)\^?) _/,
    // "Mont Orlan", "Banque Vasseur", "Orlan Assurances"
    noPerson: nobodyCalled(
      'Mont|Port|Crédit|Moi|Rue|Avenue|Place|Boulevard|Château|Lac|Val|Banque|Groupe|Théâtre|Radio|Ligue|Coupe|Loi|Grande?|Haute?|Nouve(?:au|lle)|Premi(?:er|ère)|Union|Stade',
      'Assurances?|Énergies?|France|Europe|Nationale?|Populaire|Municipale?|Régionale?|Valeurs|Conseil|Capital|Services|Industries?|Matin|Soir',
    ),
    address: set('me|m|mme|mlle|mm|dr|pr'),
  },
  titles: titleWords(
    [
      'juge|magistrate?|procureure?|parquetier',
      "premi(?:er|ère) ministre|chef(?:fe)? d(?:u gouvernement|e l['’]exécutif)|locataire de matignon|chanceli(?:er|ère)",
      "président(?:e)? (?:de la république|\\p{Lower}+)|chef(?:fe)? de l['’]état",
      'maire|édile|élue?',
      'dirigeante?|responsable|élue?|ministre|secrétaire d.état',
      'députée?|sénat(?:eur|rice)|parlementaire|élue?|eurodéputée?|cheff?e? de file|leader|candidate?|porte-parole|conseill(?:er|ère)',
      'entraîneure?|coach|technicien(?:ne)?|sélectionneur|sélectionneuse',
      'attaquante?|buteur|buteuse|joueur|joueuse|capitaine|international|footballeu(?:r|se)',
      'milieu|joueur|joueuse|capitaine|international|footballeu(?:r|se)',
      'défenseure?|joueur|joueuse|capitaine|international|footballeu(?:r|se)',
      'gardien(?:ne)?|joueur|joueuse|capitaine|international|footballeu(?:r|se)',
      'cycliste|coureur|pilote|athlète|champion(?:ne)?|nageu(?:r|se)',
      'directeur|directrice|dirigeante?|patron(?:ne)?|pdg|fondat(?:eur|rice)|entrepreneure?',
      'président(?:e)?|dirigeante?|responsable|syndicaliste',
      'avocate?|pénaliste|défenseur',
      'économiste|analyste|expert(?:e)?|spécialiste|cherch(?:eur|euse)|scientifique|professeure?|universitaire|médecin|historien(?:ne)?|\\p{Alpha}+ologue',
      'act(?:eur|rice)|comédien(?:ne)?',
      'artiste|chanteu(?:r|se)|musicien(?:ne)?|rappeu(?:r|se)',
      'auteure?|autrice|écrivaine?|romanci(?:er|ère)',
      'réalisat(?:eur|rice)|cinéaste',
      'retraitée?|habitante?|rivera(?:in|ine)|octogénaire|septuagénaire|sexagénaire|quinquagénaire|quadragénaire|trentenaire',
    ],
    'président|ministre|maire|directeur|directrice|entraîneure?|coach|technicien|milieu|attaquante?|gardien|capitaine|premi(?:er|ère) ministre|chef(?:fe)? du gouvernement|chef de l’état|élue?|retraitée?|artiste|chanteu(?:r|se)|act(?:eur|rice)|\\p{Alpha}+(?:gén|ten)aire|jeune (?:homme|femme|fille)|édile',
  ),
})
