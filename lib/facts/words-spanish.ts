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
import { titleWords } from './whose-title'
import { plainWords } from './words-plain'

// The peso is a dozen currencies: a paper's country tells which.
const pesos: ReadonlyMap<string, string> = new Map([
  ['MX', 'MXN'],
  ['AR', 'ARS'],
  ['CL', 'CLP'],
  ['CO', 'COP'],
  ['UY', 'UYU'],
  ['DO', 'DOP'],
  ['CU', 'CUP'],
])

const roles = roleWords(
  'presidente*|ministro*|alcalde|alcaldesa|portavoz|líder|jefe*|director*|entrenador*|técnico*|abogado*|fiscal|juez*|diputado*|senador*|secretario*|señor*|don|doña|sr*|gobernador*|consejero*|general|capitán|coronel|rey|reina|príncipe|princesa|papa|obispo*|cardenal|embajador*|canciller|candidato*|escritor*|autor*|actor|actriz|cantante|cineasta|periodista|historiador*|fundador*|profesor*|catedrático*|investigador*|economista|experto*|dr*|exministro*|expresidente|empresario*|magistrado*|madre|padre|hermano*|hijo*|marido|esposa|vicepresidente*|delantero|centrocampista|portero|guardameta|jugador*|capitana|piloto|nadador*|atleta|seleccionador*|comisario*|inspector*|sospechoso*|acusado*|víctima|testigo|médico*|enfermero*|doctor*|cirujano*|astrónomo|ingeniero*|arquitecto*|músico|pintor*|poeta|guionista|productor*|presentador*|filósofo*|rector*|decano*|maestro*|estudiante|vecino*|concejal*|edil|eurodiputado*|legislador*|procurador*|comandante|teniente|sargento|almirante|dictador|mandatario*|premier|emperador|sultán|emir|jeque|arzobispo|sacerdote|párroco|rabino|imán|trabajador*|agricultor*|ganadero*|pescador|conductor*|dueño*|propietario*|gerente*|ejecutivo*|socio*|asesor*|consultor*|coordinador*|responsable|delegado*|subdelegado*|comisionado*|viuda|viudo|novio*|amigo*|tío*|abuelo*|nieto*|sobrino*|compañero*|diseñador*|chef|cocinero*|bailarín|bailarina|cantautor*|árbitro*|analista|biólogo|dirigente|funcionario*|camarista|agente|vocero*|intendente*|contralor*|congresista|regidor*|ciudadano*|contador*|auditor*|alumno*|docente|activista|obrero*|pasajero*|defensor*|querellante|imputado*|superintendente|brigadier|monseñor|campeón|campeona|lateral|mediocampista|goleador|arquero|president|conseller*|representante|soldado|rehén',
  'o=a|e=a|or=ora|=a',
)
const severalRoles = plurals(roles, [
  [/[aeiouáéó]$/u, '$&s'],
  [/z$/u, 'ces'],
  [/ó([nr])$/u, 'o$1es'],
  [/[lrndj]$/u, '$&es'],
])

export const spanishWords = (locale: string): FactWords => ({
  ...plainWords('es', 'setiembre=9'),
  point: new Intl.NumberFormat(locale).format(1.5).includes('.'),
  numbers: numbersIn(
    'dos=2|tres=3|cuatro=4|cinco=5|seis=6|siete=7|ocho=8|nueve=9|diez=10|once=11|doce=12|trece=13|catorce=14|quince=15|dieciséis=16|diecisiete=17|dieciocho=18|diecinueve=19|veinte=20|veintiuno=21|veintiún=21|veintiuna=21|veintidós=22|veintitrés=23|veinticuatro=24|veinticinco=25|veintiséis=26|veintisiete=27|veintiocho=28|veintinueve=29|treinta=30|cuarenta=40|cincuenta=50|sesenta=60|setenta=70|ochenta=80|noventa=90|cien=100|ciento=100|doscientos=200|doscientas=200|trescientos=300|trescientas=300|cuatrocientos=400|cuatrocientas=400|quinientos=500|quinientas=500|seiscientos=600|seiscientas=600|setecientos=700|setecientas=700|ochocientos=800|ochocientas=800|novecientos=900|novecientas=900|mil=1000',
  ),
  scales: numbersIn(
    'mil=1e3|millón=1e6|millones=1e6|millardo=1e9|millardos=1e9|billón=1e12|billones=1e12|docena=12',
  ),
  hedges: phrasesIn(
    'más de|menos de|cerca de|alrededor de|unos|unas|casi|aproximadamente|al menos|por lo menos|como mínimo|como máximo|hasta|solo|sólo|apenas|entre|en torno a|un total de|otros|otras',
  ),
  hedgesAfter: set('o más|o menos'),
  rangeWords: set('a|al|y|o'),
  percent: set('%|por ciento|por cien'),
  // https://www.unicode.org/cldr/charts/latest/by_type/numbers.currencies.html
  leadUnits: namesIn('g=PYG|gs=PYG|₲=PYG|s=PEN|bs=BOB|q=GTQ|l=HNL|b=PAB|₡=CRC'),
  currencies: namesIn(
    `bolivianos=BOB|boliviano=BOB|sol=PEN|guaraní=PYG|quetzal=GTQ|lempiras=HNL|córdobas=NIO|balboas=PAB|bolívares=VES|colones=CRC|rupias=INR|liras=TRY|zlotys=PLN|grivnas=UAH|dírhams=AED|shekels=ILS|wones=KRW|euros=EUR|euro=EUR|dólares=USD|dólar=USD|libras=GBP|yenes=JPY|yuanes=CNY|rublos=RUB|francos=CHF|soles=PEN|reales=BRL|quetzales=GTQ|guaraníes=PYG|pesos=${pesos.get(locale.slice(-2)) ?? ''}`,
  ),
  units: set(
    'segundo|segundos|minuto|minutos|hora|horas|día|días|semana|semanas|mes|meses|año|años|década|décadas|siglos|metro|metros|m|kilómetro|kilómetros|km|centímetros|cm|milímetros|mm|pesos|céntimos|centavos|hectárea|hectáreas|kilómetros cuadrados|metros cuadrados|gramos|kilo|kilos|kg|tonelada|toneladas|litro|litros|grados|megavatios|gigavatios|puntos porcentuales|punto porcentual|puntos básicos|puntos|veces|km/h',
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
  labels: set(
    'teléfono|tel|día|km|vuelo|minuto|kilómetro|ley|número|núm|n|nº|página|artículo|capítulo|fase|canal|línea|top|expediente',
  ),
  fractions: numbersIn('tercios=3|cuartos=4|quintos=5'),
  somebody: /^(?:hombre|mujer|joven|niñ[oa]|menor|chic[oa]|varón|ancian[oa]|hij[oa])$/,
  shares: /^de cada/,
  dayNames: numbersIn('primero=1'),
  ages: set('edad'),
  clock: set('horas|hora|h'),
  dateLinks: set('de|del|el'),
  relative: relativesIn(
    'ayer=day-1|mañana=day1|antier=day-2|anteanoche=day-2|anteayer=day-2|hoy=day0|anoche=day-1|pasado mañana=day2|esta mañana=day0|esta tarde=day0|esta noche=day0|esta semana=week0|la semana pasada=week-1|semana pasada=week-1|la próxima semana=week1|próxima semana=week1|este fin de semana=weekend0|fin de semana pasado=weekend-1|pasado fin de semana=weekend-1|próximo fin de semana=weekend1|fin de semana=weekend-1|este mes=month0|el mes pasado=month-1|mes pasado=month-1|el próximo mes=month1|próximo mes=month1|este año=year0|el año pasado=year-1|año pasado=year-1|el próximo año=year1|próximo año=year1',
  ),
  dateUnits: dateUnitsIn(
    'día=day|días=day|semana=week|semanas=week|mes=month|meses=month|año=year|años=year',
  ),
  next: set('próximo|próxima|próximos|próximas|que viene'),
  last: set('pasado|pasada|último|última|últimos|últimas'),
  these: set('este|esta'),
  dayParts: set('jornada|mañana|mediodía|tarde|noche|madrugada|principios|finales|mediados'),
  seasons: numbersIn('primavera=3|verano=6|otoño=9|invierno=12'),
  partsOfYear: partsOfYear(
    'primer=1|segundo=2|tercer=3|cuarto=4',
    'trimestre=3|semestre=6',
    'principios=1|fin=12|finales=12',
  ),
  yearLeads: set(
    'en|durante|desde|de|del|hasta|a|entre|y|año|verano|invierno|primavera|otoño|tras|antes|principios|finales|mediados|para|hacia',
  ),
  futureForm: /r(?:án?|emos)$/u,
  future: set(
    'podría|podrían|vamos|será|serán|va|van|prevé|visita|viaja|viajan|comienza|empieza|arranca|juega|disputa|se reúne|vence|finaliza|acudirá|prevén|espera|previsto|prevista|próximo|próxima|tendrá|tendrán|celebrará|debe|deberá|podrá',
  ),
  pastForm: /\p{Alpha}{3}(?:ó|aron|ieron)$/u,
  past: set('fue|fueron|era|había|habían|estaba|dijo'),
  agoBefore: set('hace'),
  nounLeads: set('el|del|una|su|cada|esta|esa|otra|nueva|primera'),
  said: new Set([
    ...forms(
      'afirm|calific|tild|tach|asegur|explic|señal|declar|indic|apunt|subray|recalc|manifest|coment|denunci|anunci|pregunt|agreg|expres|relat|narr|destac|argument|detall|inform|confirm|critic|reiter|revel|precis|lament|remach|aclar|apostill|zanj|matiz|remat|consider|opin|alert|auspici|confes|contest|cuestion|exclam|justific|ironiz|jur|pronostic|puntualiz|razon|reclam|reproch|resalt|sentenci|suspir|vatic|reivindic|concret|enfatiz|ratific|remarc|rememor|tuite|record|acus|habl|not|asever|plante|augur|replic|reflexion|ahond|proclam|elogi|deplor|recomend|sintetiz|brome|grit',
      'a|an|ó|aron|ado|aba',
    ),
    ...forms(
      'añad|respond|insist|promet|admit|resum|arremet|escrib|reconoc|defend|coincid',
      'e|en|ió|ieron|ido|ía',
    ),
    ...set(
      'dijo|dice|dicen|dijeron|dicho|decía|sostuvo|sostiene|sostienen|sostenido|advirtió|advierte|advierten|advertido|recuerda|recuerdan|cuenta|cuentan|contó|contado|concluye|concluyó|concluido|pide|piden|pidió|pedido|prosigue|cree|creen|confiesa|escrito|propone|propuso|defiende|defienden|niega|negó|sugiere|expone|expuso|agradece|agradeció|sugirió|adujo|aduce|repuso|desmiente|desmintió|mantiene|mantuvo|exige|exigió|exigido|reza|lee|define|definió|describe|describió|saber',
    ),
  ]),
  accordingTo: phrasesIn('según|de acuerdo con|a juicio de|en palabras de|en opinión de|a ojos de'),
  pronouns: set('él|ella|ellos|ellas|yo|nosotros|se|lo|esto|este'),
  several: set('ellos|ellas'),
  author: set('yo|nosotros'),
  governs: set('a|al|ante|con|de|del|desde|durante|en|hacia|para|por|sin|sobre|tras'),
  names: {
    ...plainNames,
    roles: new Set([...roles, ...severalRoles]),
    origin:
      /^(?:adjunt[oa]|regional|provincial|estatal|federal|nacional|municipal|interin[oa]|deportiv[oa]|ejecutiv[oa]|técnic[oa]|vecinal|judicial|electoral|local|jefe|elect[oa]|titular|anticorrupción|antidrogas|superior|militar|general)$|^\p{Lower}{2,}(?:[icl]an[oa]|[clnd]és|(?:[cln]|nd|gu)esa|ense|eñ[oa])$|^(?:(?:argent|filip|palest|ch|lat)in[oa]|español|española|alemán|alemana|rus[oa]|turc[oa]|suec[oa]|sui[zc][oa]|belga|polac[oa]|húngar[oa]|brasileñ[oa]|israelí|iraní|británic[oa]|norteamericana?|chec[oa]|serbi[oa]|croata)$/u,
    roleEnd:
      /^(?:(?:ex|vice|sub)-?(?:alcald|president|ministr|director|diputad|senador|gobernador|secretari|concejal|jef|consejer|entrenador|futbolista|jugador|comandante|fiscal|juez|comisari|intendent|oficial|inspector|contralor|funcionari|agente|gerent|rector)\p{Lower}*|\p{Lower}+ólog[oa]|\p{Lower}{3,}(?<!rev|entrev|conqu|prev)ista|\p{Lower}+iatra)$/u,
    organisations: set(
      'comisión|secretaría|alcaldía|fiscalía|consejería|sindicato|ayuntamiento|hospital|gobierno|ministerio|partido|banco|consejo|congreso|universidad|tribunal|unión|instituto|agencia|guardia|policía|asociación|fundación|corte|parlamento|senado|federación|organización|real|club',
    ),
    nobody: /(?: (?:el|la|los|las|un|una|unos|unas|del|al|su|sus)\^?) _/,
    address: set('sr|sra|srta|señor|señora|don|doña|dr|dra|lic|ing|abg|arq|mg'),
    twoSurnames: true,
    severalRoles,
    rules: [
      ...plainNames.rules,
      [/ (?:cuenta|relata|recuerda|confiesa|relató|contó|recordó)!? _ /, 'person', 2],
    ],
    portfolio:
      /(?:[cs]ión|dad|miento|[gm]ía|anzas?|[gn]encia|[lr]icia|tura|orte)s?$|^(?:Audiencia|Tribunal|Corte|Juzgado|República|Salud|Hacienda|Interior|Exteriores|Defensa|Trabajo|Garantías|Obras|Deportes|Turismo|Comercio|Minas|Vivienda|Gobierno|Transportes?|Control|Paz|Familia|Distrito|Estado|Prensa|Medios|Igualdad|Minería|Empleo|Aduanas|Tránsito|Asuntos|Relaciones|Servicios|Policía)$/u,
    // "Cuarta Sala", "Última Hora"
    noPerson: nobodyCalled(
      'Página|Diario|Castilla-La|Primer[ao]?|Segund[ao]|Tercer[ao]?|Cuart[ao]|Quint[ao]|Sext[ao]|Últim[ao]|Nuev[ao]s?|Alt[ao]|Gran|Buen[ao]s?|Todos|Lea|Plan|Ley|Plaza|Calle|Avenida|Copa|Liga|Casa|Radio|Canal|Grupo|Hospital|Talento|Operación|Caso',
      'Sala|Hora|Human[oa]s?|Nacional|Popular|Social|Civil|Penal|Central|Federal|Estatal|Municipal|General|Internacional|Públic[oa]s?|Polític[oa]|Económic[oa]|Penitenciari[oa]|Ejecutiv[oa]|Legislativ[oa]|Electoral|Judicial|Suprem[oa]|Regional|Provincial|Unid[oa]s?|Católic[oa]|Verde|Roj[oa]|Digital',
    ),
  },
  titles: titleWords(
    [
      'juez|jueza|magistrad[oa]|instructora?|togad[oa]',
      'dirigente|polític[oa]|alcalde|alcaldesa|edila?|regidora?|primer edil|intendent[ea]',
      'entrenadora?|técnic[oa]|preparadora?|míster|seleccionadora?|timonel|estratega',
      'delanter[oa]|atacante|extremo|goleadora?|jugadora?|futbolista|capit(?:án|ana)',
      '(?:centro|medio)campista|volante|jugadora?|futbolista|capit(?:án|ana)',
      'defensa|zaguer[oa]|lateral|jugadora?|futbolista|capit(?:án|ana)',
      'porter[oa]|guardameta|arquer[oa]|jugadora?|futbolista|capit(?:án|ana)',
      'tenista|ciclista|pilot[oa]|nadadora?|atleta|camp(?:eón|eona)|deportista',
      'dirigente|polític[oa]|president[ea]|mandatari[oa]|jef[ea] del? (?:estado|gobierno|ejecutivo)|gobernadora?|primer(?:a ministra| ministro)|premier',
      'dirigente|polític[oa]|ministr[oa]|titular|secretari[oa]|consejer[oa]',
      'polític[oa]|dirigente|líder|candidat[oa]|parlamentari[oa]|diputad[oa]|senadora?|eurodiputad[oa]|concejala?|legisladora?|congresista|portavoz|vocer[oa]',
      'abogad[oa]|letrad[oa]|penalista|jurista',
      'economista|analista|expert[oa]|especialista|investigadora?|científic[oa]|profesora?|catedrátic[oa]|doctora?|médic[oa]|académic[oa]|historiadora?|\\p{Alpha}+ólog[oa]',
      'directora?|ejecutiv[oa]|directiv[oa]|empresari[oa]|fundadora?|gerente|jef[ea]|propietari[oa]|dueñ[oa]',
      'agente|comisari[oa]|inspectora?|oficial|comandante|coronel',
      'actor|actriz|intérprete',
      'artista|cantante|músic[oa]|raper[oa]|cantautora?',
      'autora?|escritora?|novelista|poeta',
      'directora?|cineasta|realizadora?|guionista',
    ],
    'entrenadora?|técnic[oa]|president[ea]|alcalde|alcaldesa|directora?|mandatari[oa]|dirigente|líder|ministr[oa]|jef[ea] del? (?:estado|gobierno|ejecutivo)|primer(?:a ministra| ministro)|futbolista|jugadora?|delanter[oa]|centrocampista|capit(?:án|ana)|actor|actriz|artista|cantante|polític[oa]|hombre|mujer|joven|regidora?|edila?',
  ),
})
