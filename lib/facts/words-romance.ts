import { dateUnitsIn, type FactWords, namesIn, numbersIn, phrasesIn, relativesIn, set } from './fact-words'
import { plainWords } from './words-plain'

export const frenchWords = (): FactWords => ({
  ...plainWords,
  numbers: numbersIn(
    'deux=2|trois=3|quatre=4|cinq=5|six=6|sept=7|huit=8|neuf=9|dix=10|onze=11|douze=12|treize=13|quatorze=14|quinze=15|seize=16|dix-sept=17|dix-huit=18|dix-neuf=19|vingt=20|trente=30|quarante=40|cinquante=50|soixante=60|cent=100|mille=1000',
  ),
  scales: numbersIn(
    'cents=100|cent=100|mille=1e3|million=1e6|millions=1e6|milliard=1e9|milliards=1e9|md=1e9|mds=1e9',
  ),
  hedges: phrasesIn(
    "plus de|moins de|près de|environ|quelque|quelques|presque|autour de|au moins|au plus|jusqu'à|à peine|à peu près|seulement|entre|un total de|pas moins de|plus d'|près d'",
  ),
  rangeWords: set('à|et'),
  percent: set('%|pour cent|pourcent'),
  currencies: namesIn(
    'euros=EUR|euro=EUR|dollars=USD|dollar=USD|livres=GBP|francs=CHF|yens=JPY|yuans=CNY|roubles=RUB|centimes=EUR',
  ),
  units: set(
    'seconde|secondes|minute|minutes|heure|heures|jour|jours|semaine|semaines|mois|an|ans|année|années|décennies|siècles|mètre|mètres|m|kilomètre|kilomètres|km|centimètres|cm|hectare|hectares|kilomètres carrés|mètres carrés|gramme|grammes|kilo|kilos|kg|tonne|tonnes|litre|litres|degré|degrés|mégawatts|points|fois|km/h',
  ),
  stops: set(
    "le|la|les|l'|un|une|des|du|de|d'|et|ou|mais|à|au|aux|en|dans|sur|sous|par|pour|avec|sans|chez|vers|depuis|pendant|avant|après|entre|contre|selon|que|qui|dont|où|quand|comme|si|est|sont|était|étaient|a|ont|avait|avaient|sera|seront|été|être|ne|pas|plus|il|elle|ils|elles|on|nous|vous|je|ce|cet|cette|ces|son|sa|ses|leur|leurs|se|s'est|y|dès|lors|ainsi|alors|très|aussi|encore|mardi|lundi",
  ),
  joins: set("de|d'"),
  unitJoins: set("de|d'"),
  auxiliaries: set('ont|été|sont|étaient|a|avaient'),
  participles: set(
    'tuées|tués|tuée|tué|blessées|blessés|mortes|morts|disparus|arrêtées|arrêtés|évacuées|évacués|touchées',
  ),
  labels: set('n|no|nº|n°|numéro|page|article|chapitre|chaîne|ligne|phase|étape|top'),
  ages: set('âgé|âgée'),
  clock: set('heures|heure|h'),
  dateLinks: set(''),
  relative: relativesIn(
    "hier=day-1|avant-hier=day-2|aujourd'hui=day0|demain=day1|après-demain=day2|ce matin=day0|ce soir=day0|hier soir=day-1|cette semaine=week0|la semaine dernière=week-1|semaine dernière=week-1|la semaine prochaine=week1|semaine prochaine=week1|ce week-end=weekend0|le week-end dernier=weekend-1|ce mois-ci=month0|le mois dernier=month-1|mois dernier=month-1|le mois prochain=month1|cette année=year0|l'année dernière=year-1|l'an dernier=year-1|l'an prochain=year1|l'année prochaine=year1",
  ),
  dateUnits: dateUnitsIn(
    'jour=day|jours=day|semaine=week|semaines=week|mois=month|an=year|ans=year|année=year|années=year',
  ),
  next: set('prochain|prochaine|prochains|prochaines'),
  last: set('dernier|dernière|derniers|dernières|passé|passée'),
  these: set('ce|cette'),
  dayParts: set('matin|midi|soir|après-midi|nuit|fin|début|mi'),
  yearLeads: set(
    "en|depuis|dès|de|d'|à|en|avant|après|entre|et|fin|début|mi|année|été|hiver|printemps|automne|jusqu'en|d'ici|pour|au|dans",
  ),
  future: set(
    'sera|seront|va|vont|doit|doivent|prévu|prévue|prévus|aura|auront|devrait|devraient|prochain|prochaine|débutera|commencera',
  ),
  agoBefore: set('a'),
  said: set(
    'dit|affirme|affirmé|déclare|déclaré|explique|expliqué|estime|estimé|ajoute|ajouté|assure|assuré|annonce|annoncé|souligne|souligné|précise|précisé|indique|indiqué|raconte|confie|juge|jugé|répond|répondu|lance|lancé|écrit|rappelle|rappelé|dénonce|dénoncé|insiste|poursuit|conclut|regrette|reconnaît|demande|martelé|promis|averti|prévenu|accusé',
  ),
  accordingTo: phrasesIn("selon|d'après"),
  pronouns: set('il|elle|ils|elles|on|nous|je|lui|celui-ci|celle-ci|ce'),
})

export const spanishWords = (): FactWords => ({
  ...plainWords,
  numbers: numbersIn(
    'dos=2|tres=3|cuatro=4|cinco=5|seis=6|siete=7|ocho=8|nueve=9|diez=10|once=11|doce=12|trece=13|catorce=14|quince=15|dieciséis=16|diecisiete=17|dieciocho=18|diecinueve=19|veinte=20|treinta=30|cuarenta=40|cincuenta=50|sesenta=60|setenta=70|ochenta=80|noventa=90|cien=100|mil=1000',
  ),
  scales: numbersIn('mil=1e3|millón=1e6|millones=1e6|billón=1e12|billones=1e12|docena=12'),
  hedges: phrasesIn(
    'más de|menos de|cerca de|alrededor de|unos|unas|casi|aproximadamente|al menos|por lo menos|como mínimo|como máximo|hasta|solo|sólo|apenas|entre|en torno a|un total de|otros|otras',
  ),
  hedgesAfter: set('o más|o menos'),
  rangeWords: set('a|y'),
  percent: set('%|por ciento'),
  currencies: namesIn(
    'euros=EUR|euro=EUR|dólares=USD|dólar=USD|libras=GBP|pesos=MXN|yenes=JPY|yuanes=CNY|rublos=RUB|francos=CHF|soles=PEN|reales=BRL|céntimos=EUR',
  ),
  units: set(
    'segundo|segundos|minuto|minutos|hora|horas|día|días|semana|semanas|mes|meses|año|años|década|décadas|siglos|metro|metros|m|kilómetro|kilómetros|km|centímetros|cm|hectárea|hectáreas|kilómetros cuadrados|metros cuadrados|gramos|kilo|kilos|kg|tonelada|toneladas|litro|litros|grados|megavatios|puntos|veces|km/h',
  ),
  stops: set(
    'el|la|los|las|un|una|unos|unas|y|o|e|pero|a|al|de|del|en|con|sin|por|para|sobre|entre|hasta|desde|durante|tras|según|contra|que|quien|quienes|cuyo|donde|cuando|como|si|es|son|era|eran|fue|fueron|ha|han|había|habían|será|serán|se|su|sus|no|más|menos|ya|también|este|esta|estos|estas|ese|esa|lo|le|les|ante|bajo|hacia|muy|están|está|estaban|tiene|tienen',
  ),
  joins: set('de'),
  unitJoins: set('de'),
  auxiliaries: set('han|sido|fueron|ha|resultaron|resultado|murieron'),
  participles: set(
    'muertos|muertas|heridos|heridas|desaparecidos|detenidos|detenidas|evacuadas|evacuados|afectadas|fallecidos',
  ),
  labels: set('número|núm|n|nº|página|artículo|capítulo|fase|canal|línea|top|expediente'),
  ages: set('edad'),
  clock: set('horas|h'),
  dateLinks: set('de|del'),
  relative: relativesIn(
    'ayer=day-1|anteayer=day-2|hoy=day0|anoche=day-1|pasado mañana=day2|esta mañana=day0|esta tarde=day0|esta noche=day0|esta semana=week0|la semana pasada=week-1|semana pasada=week-1|la próxima semana=week1|próxima semana=week1|este fin de semana=weekend0|el fin de semana=weekend-1|este mes=month0|el mes pasado=month-1|mes pasado=month-1|el próximo mes=month1|próximo mes=month1|este año=year0|el año pasado=year-1|año pasado=year-1|el próximo año=year1|próximo año=year1',
  ),
  dateUnits: dateUnitsIn(
    'día=day|días=day|semana=week|semanas=week|mes=month|meses=month|año=year|años=year',
  ),
  next: set('próximo|próxima|próximos|próximas|que viene'),
  last: set('pasado|pasada|último|última|últimos|últimas'),
  these: set('este|esta'),
  dayParts: set('mañana|mediodía|tarde|noche|madrugada|principios|finales|mediados'),
  yearLeads: set(
    'en|desde|de|del|hasta|a|entre|y|año|verano|invierno|primavera|otoño|tras|antes|principios|finales|mediados|para|hacia',
  ),
  future: set(
    'será|serán|va|van|prevé|previsto|prevista|próximo|próxima|tendrá|tendrán|celebrará|debe|deberá|podrá',
  ),
  agoBefore: set('hace'),
  said: set(
    'dijo|dice|dicho|afirmó|afirma|afirmado|aseguró|asegura|asegurado|explicó|explica|explicado|señaló|señala|señalado|añadió|añade|añadido|declaró|declara|declarado|indicó|indica|indicado|apuntó|apunta|subrayó|subraya|sostuvo|sostiene|advirtió|advierte|recordó|recuerda|manifestó|comentó|comenta|denunció|denuncia|anunció|anuncia|escribió|escribe|preguntó|respondió|insistió|insiste|agregó|expresó|reconoció|concluyó|relata|cuenta|destacó|destaca|argumenta|detalló|remachado|recalcó',
  ),
  accordingTo: phrasesIn('según|de acuerdo con|a juicio de|en palabras de'),
  pronouns: set('él|ella|ellos|ellas|yo|nosotros|se|lo|esto|este'),
})

export const portugueseWords = (): FactWords => ({
  ...plainWords,
  weekStart: 0,
  numbers: numbersIn(
    'dois=2|duas=2|três=3|quatro=4|cinco=5|seis=6|sete=7|oito=8|nove=9|dez=10|onze=11|doze=12|treze=13|quatorze=14|catorze=14|quinze=15|dezesseis=16|dezasseis=16|dezessete=17|dezoito=18|dezenove=19|vinte=20|trinta=30|quarenta=40|cinquenta=50|sessenta=60|setenta=70|oitenta=80|noventa=90|cem=100|mil=1000',
  ),
  scales: numbersIn(
    'mil=1e3|milhão=1e6|milhões=1e6|bilhão=1e9|bilhões=1e9|mil milhões=1e9|trilhão=1e12|trilhões=1e12|dúzia=12',
  ),
  hedges: phrasesIn(
    'mais de|menos de|cerca de|quase|aproximadamente|em torno de|por volta de|pelo menos|ao menos|no mínimo|no máximo|até|apenas|só|somente|entre|um total de|outros|outras|uns|umas',
  ),
  hedgesAfter: set('ou mais|ou menos'),
  rangeWords: set('a|e'),
  percent: set('%|por cento'),
  currencies: namesIn(
    'reais=BRL|real=BRL|euros=EUR|euro=EUR|dólares=USD|dólar=USD|libras=GBP|pesos=ARS|ienes=JPY|centavos=BRL',
  ),
  units: set(
    'segundo|segundos|minuto|minutos|hora|horas|dia|dias|semana|semanas|mês|meses|ano|anos|década|décadas|séculos|metro|metros|m|quilômetro|quilômetros|quilómetros|km|centímetros|cm|hectare|hectares|metros quadrados|gramas|quilo|quilos|kg|tonelada|toneladas|litro|litros|graus|pontos|vezes|km/h',
  ),
  stops: set(
    'o|a|os|as|um|uma|e|ou|mas|de|do|da|dos|das|em|no|na|nos|nas|ao|aos|à|às|com|sem|por|para|pelo|pela|sobre|entre|até|desde|durante|após|segundo|contra|que|quem|cujo|onde|quando|como|se|é|são|era|eram|foi|foram|há|havia|tem|têm|será|serão|seu|sua|seus|suas|não|mais|menos|já|também|este|esta|esse|essa|lhe|está|estão|muito',
  ),
  joins: set('de'),
  unitJoins: set('de'),
  auxiliaries: set('foram|ficaram|estão|são|sido'),
  participles: set('mortos|mortas|feridos|feridas|desaparecidos|presos|presas|detidos|afetadas|desalojadas'),
  labels: set('número|nº|n|página|artigo|capítulo|fase|canal|linha|top'),
  ages: set('idade'),
  clock: set('horas|h'),
  dateLinks: set('de|do'),
  relative: relativesIn(
    'ontem=day-1|anteontem=day-2|hoje=day0|amanhã=day1|esta manhã=day0|esta noite=day0|nesta semana=week0|esta semana=week0|na semana passada=week-1|semana passada=week-1|próxima semana=week1|na próxima semana=week1|semana que vem=week1|este mês=month0|neste mês=month0|mês passado=month-1|próximo mês=month1|este ano=year0|neste ano=year0|ano passado=year-1|próximo ano=year1|ano que vem=year1|fim de semana=weekend-1',
  ),
  dateUnits: dateUnitsIn(
    'dia=day|dias=day|semana=week|semanas=week|mês=month|meses=month|ano=year|anos=year',
  ),
  next: set('próximo|próxima|próximos|próximas'),
  last: set('passado|passada|último|última|últimos|últimas'),
  these: set('este|esta|neste|nesta'),
  dayParts: set('manhã|tarde|noite|madrugada|início|fim|meados'),
  yearLeads: set('em|desde|de|até|a|entre|e|ano|verão|inverno|após|antes|início|fim|meados|para'),
  future: set('será|serão|vai|vão|irá|irão|deve|deverá|previsto|prevista|próximo|próxima|terá|haverá'),
  agoBefore: set('há'),
  agoAfter: set('atrás'),
  said: set(
    'disse|diz|afirmou|afirma|declarou|declara|falou|explicou|explica|acrescentou|acrescenta|contou|conta|ressaltou|destacou|destaca|informou|anunciou|anuncia|garantiu|comentou|lembrou|escreveu|escreve|perguntou|respondeu|criticou|defendeu|completou|avaliou|alertou|argumentou|revelou|reforçou|concluiu',
  ),
  accordingTo: phrasesIn('segundo|de acordo com|conforme'),
  pronouns: set('ele|ela|eles|elas|eu|nós|se|isso|lhe'),
})

export const italianWords = (): FactWords => ({
  ...plainWords,
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
  dateLinks: set('di|del'),
  relative: relativesIn(
    "ieri=day-1|oggi=day0|domani=day1|dopodomani=day2|l'altro ieri=day-2|stamattina=day0|stasera=day0|stanotte=day0|ieri sera=day-1|questa settimana=week0|la scorsa settimana=week-1|scorsa settimana=week-1|settimana scorsa=week-1|la prossima settimana=week1|prossima settimana=week1|settimana prossima=week1|questo mese=month0|il mese scorso=month-1|mese scorso=month-1|scorso mese=month-1|prossimo mese=month1|quest'anno=year0|l'anno scorso=year-1|anno scorso=year-1|scorso anno=year-1|prossimo anno=year1|l'anno prossimo=year1|nel fine settimana=weekend-1",
  ),
  dateUnits: dateUnitsIn(
    'giorno=day|giorni=day|settimana=week|settimane=week|mese=month|mesi=month|anno=year|anni=year',
  ),
  next: set('prossimo|prossima|prossimi|prossime'),
  last: set('scorso|scorsa|scorsi|scorse|ultimo|ultima|ultimi|ultime'),
  these: set('questo|questa'),
  dayParts: set('mattina|mattinata|pomeriggio|sera|serata|notte|inizio|fine|metà'),
  yearLeads: set(
    "nel|dal|del|al|dall'|nell'|il|in|di|a|tra|fra|e|anno|estate|inverno|primavera|autunno|dopo|fino|inizio|fine|metà|per|da",
  ),
  future: set('sarà|saranno|prossimo|prossima|previsto|prevista|previsti|dovrà|dovranno|potrà|avrà|terrà'),
  agoAfter: set('fa'),
  said: set(
    'detto|dice|disse|dichiarato|dichiara|affermato|afferma|spiegato|spiega|aggiunto|aggiunge|sottolineato|sottolinea|raccontato|racconta|scritto|scrive|commentato|commenta|ricordato|annunciato|annuncia|ribadito|osservato|concluso|conclude|risposto|risponde|chiesto|chiede|precisato|precisa|riferito|riferisce|denunciato|avvertito|assicurato|sostenuto|sostiene|confessa|confessato|ammette|rivela',
  ),
  accordingTo: phrasesIn('secondo|stando a'),
  pronouns: set('lui|lei|loro|egli|ella|essi|io|noi|si|ci|questo'),
})
