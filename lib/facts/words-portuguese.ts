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

const roles = roleWords(
  'presidente*|ministro*|prefeito*|governador*|deputado*|senador*|porta-voz|advogado*|treinador*|técnico*|diretor*|secretário*|juiz|juíza|procurador*|líder|chefe|professor*|pesquisador*|economista|general|coronel|capitão|rei|rainha|príncipe|princesa|papa|bispo|cardeal|embaixador*|chanceler|candidato*|escritor*|autor*|ator|atriz|cantor*|cineasta|jornalista|historiador*|fundador*|empresário*|vice-presidente|ex-presidente|primeiro-ministro|primeira-ministra|delegado*|vereador*|mãe|pai|irmão|irmã|filho*|marido|esposa|dr*|sr*|dona|atacante|zagueiro|goleiro*|jogador*|capitã|piloto|nadador*|atleta|investigador|inspetor*|agente|suspeito*|acusado*|réu|vítima|testemunha|médico*|enfermeiro*|doutor*|cirurgião|cientista|engenheiro*|arquiteto*|músico|pintor*|poeta|roteirista|produtor*|apresentador*|filósofo*|reitor*|estudante|aluno*|morador*|ativista|desembargador*|promotor*|defensor*|relator*|comandante|tenente|sargento|almirante|soldado|ditador|premiê|imperador|sultão|emir|arcebispo|padre|pastora|rabino|trabalhador*|agricultor*|pescador|motorista|motociclista|dono|proprietário*|gerente|executivo*|sócio*|assessor*|consultor*|coordenador*|analista|viúva|viúvo|namorado*|amigo*|tio*|avô|avó|neto*|sobrinho*|colega|estilista|chef|bailarino*|rapper|árbitro*|presidente-executivo*|primeira-dama|cofundador*|eurodeputado*|autarca|major|cabo|representante',
  'o=a|e=a|or=ora|=a',
)
const severalRoles = plurals(roles, [
  [/ão$/u, 'ões'],
  [/[rz]$/u, '$&es'],
  [/l$/u, 'is'],
  [/[aeiouéê]$/u, '$&s'],
  [/m$/u, 'ns'],
])

export const portugueseWords = (): FactWords => ({
  ...plainWords('pt'),
  weekStart: 0,
  numbers: numbersIn(
    'dois=2|duas=2|três=3|quatro=4|cinco=5|seis=6|sete=7|oito=8|nove=9|dez=10|onze=11|doze=12|treze=13|quatorze=14|catorze=14|quinze=15|dezesseis=16|dezasseis=16|dezessete=17|dezassete=17|dezoito=18|dezenove=19|dezanove=19|vinte=20|trinta=30|quarenta=40|cinquenta=50|sessenta=60|setenta=70|oitenta=80|noventa=90|cem=100|cento=100|duzentos=200|duzentas=200|trezentos=300|trezentas=300|quatrocentos=400|quatrocentas=400|quinhentos=500|quinhentas=500|seiscentos=600|seiscentas=600|setecentos=700|setecentas=700|oitocentos=800|oitocentas=800|novecentos=900|novecentas=900|mil=1000',
  ),
  scales: numbersIn(
    'mil=1e3|milhão=1e6|milhões=1e6|bilhão=1e9|bilhões=1e9|bilião=1e12|biliões=1e12|mi=1e6|bi=1e9|tri=1e12|trilhão=1e12|trilhões=1e12|dúzia=12',
  ),
  hedges: phrasesIn(
    'mais de|menos de|cerca de|quase|aproximadamente|em torno de|por volta de|pelo menos|ao menos|no mínimo|no máximo|até|apenas|só|somente|entre|um total de|outros|outras|uns|umas',
  ),
  hedgesAfter: set('ou mais|ou menos'),
  rangeWords: set('a|e|ou'),
  percent: set('%|por cento'),
  currencies: namesIn(
    'ienes=JPY|meticais=MZN|kwanzas=AOA|escudos=CVE|rúpias=INR|guaranis=PYG|hryvnias=UAH|zlotys=PLN|reais=BRL|real=BRL|euros=EUR|euro=EUR|dólares=USD|dólar=USD|libras=GBP|ienes=JPY|yuans=CNY|rublos=RUB|francos=CHF',
  ),
  units: set(
    'segundo|segundos|minuto|minutos|hora|horas|dia|dias|semana|semanas|mês|meses|ano|anos|década|décadas|séculos|metro|metros|m|quilômetro|quilômetros|quilómetros|km|centímetros|cm|milímetros|mm|centavos|cêntimos|pesos|hectare|hectares|metros quadrados|gramas|quilo|quilos|kg|tonelada|toneladas|litro|litros|graus|megawatts|gigawatts|pontos percentuais|ponto percentual|pontos|vezes|km/h',
  ),
  stops: set(
    'o|a|os|as|um|uma|e|ou|mas|de|do|da|dos|das|em|no|na|nos|nas|ao|aos|à|às|com|sem|por|para|pelo|pela|sobre|entre|até|desde|durante|após|segundo|contra|que|quem|cujo|onde|quando|como|se|é|são|era|eram|foi|foram|há|havia|tem|têm|será|serão|seu|sua|seus|suas|não|mais|menos|já|também|este|esta|esse|essa|lhe|está|estão|muito',
  ),
  joins: set('de|do|da|dos|das'),
  unitJoins: set('de|do|da|dos|das'),
  auxiliaries: set('foram|ficaram|estão|são|sido'),
  participles: set('mortos|mortas|feridos|feridas|desaparecidos|presos|presas|detidos|afetadas|desalojadas'),
  labels: set(
    'camisa|telefone|tel|dia|km|voo|minuto|quilômetro|lei|número|nº|n|página|artigo|capítulo|fase|canal|linha|top',
  ),
  fractions: numbersIn('terços=3|quartos=4|quintos=5'),
  somebody: /^(?:homem|mulher|jovem|menin[oa]|criança|adolescente|idos[oa]|filh[oa])$/,
  shares: /^(?:em|a) cada/,
  dayNames: numbersIn('primeiro=1'),
  ages: set('idade'),
  clock: set('horas|h'),
  dateLinks: set('de|do'),
  relative: relativesIn(
    'ontem=day-1|anteontem=day-2|hoje=day0|amanhã=day1|esta manhã=day0|esta noite=day0|nesta semana=week0|esta semana=week0|na semana passada=week-1|semana passada=week-1|próxima semana=week1|na próxima semana=week1|semana que vem=week1|este mês=month0|neste mês=month0|mês passado=month-1|próximo mês=month1|este ano=year0|neste ano=year0|ano passado=year-1|próximo ano=year1|ano que vem=year1|neste fim de semana=weekend0|este fim de semana=weekend0|fim de semana passado=weekend-1|último fim de semana=weekend-1|próximo fim de semana=weekend1|fim de semana=weekend-1',
  ),
  dateUnits: dateUnitsIn(
    'dia=day|dias=day|semana=week|semanas=week|mês=month|meses=month|ano=year|anos=year',
  ),
  next: set('próximo|próxima|próximos|próximas'),
  last: set('passado|passada|último|última|últimos|últimas'),
  these: set('este|esta|neste|nesta|deste|desta'),
  dayParts: set('manhã|tarde|noite|madrugada|início|fim|meados'),
  seasons: numbersIn('primavera=3|verão=6|outono=9|inverno=12'),
  partsOfYear: partsOfYear(
    'primeiro=1|segundo=2|terceiro=3|quarto=4',
    'trimestre=3|semestre=6',
    'início=1|fim=12',
  ),
  yearLeads: set('em|no|durante|desde|de|até|a|entre|e|ano|verão|inverno|após|antes|início|fim|meados|para'),
  futureForm: /r(?:á|ão|emos)$/u,
  future: set(
    'poderia|poderiam|será|serão|vamos|vai|vão|joga|começa|viaja|enfrenta|recebe|disputa|visita|irá|irão|deve|deverá|previsto|prevista|próximo|próxima|terá|haverá',
  ),
  pastForm: /\p{Alpha}{3}(?:aram|eram|iram|ou|iu)$/u,
  past: set('foi|foram|era|tinha|estava|disse'),
  agoBefore: set('há'),
  agoAfter: set('atrás'),
  nounLeads: set('uma|sua|esta|essa|cada|nova'),
  said: new Set([
    ...forms(
      'afirm|acus|consider|classific|qualific|declar|fal|explic|acrescent|cont|ressalt|destac|inform|anunci|coment|lembr|pergunt|critic|complet|avali|alert|argument|revel|confirm|apont|ponder|lament|observ|reforç|relat|reclam|detalh|analis|enfatiz|brinc|desabaf|indag|ironiz|justific|pontu|salient|sublinh|assegur|opin|denunci|exclam|sustent|reiter|celebr|relembr|question|fris|aconselh|recomend|assinal|elogi|protest',
      'a|am|ou|aram|ado|ava',
    ),
    ...set(
      'disse|diz|dizem|disseram|dito|escreveu|escreve|respondeu|responde|defendeu|defende|concluiu|conclui|garantiu|garante|admitiu|admite|rebateu|rebate|prometeu|promete|pediu|pede|reconheceu|reconhece|sugeriu|insistiu|insiste|prosseguiu|acredita|refere|referiu|repete|repetiu|resume|resumiu|exige|exigiu|descreve|descreveu|assume|assumiu',
    ),
  ]),
  accordingTo: phrasesIn('segundo|de acordo com|conforme|na avaliação de|na opinião de|na visão de'),
  pronouns: set('ele|ela|eles|elas|eu|nós|se|isso|lhe'),
  several: set('eles|elas'),
  author: set('eu|nós|você|vocês'),
  governs: set('à|ao|aos|às|com|de|do|da|dos|das|durante|em|no|na|nos|nas|para|por|pelo|pela|sobre|após'),
  names: {
    ...plainNames,
    roles: new Set([...roles, ...severalRoles]),
    twoSurnames: true,
    severalRoles,
    rules: [...plainNames.rules, [/ (?:conta|relata|recorda|desabafa|contou|relatou)!? _ /, 'person', 2]],
    origin:
      /^(?:adjunt[oa]|regional|estadual|federal|nacional|municipal|interin[oa]|executiv[oa]|técnic[oa]|militar|civil|geral|eleit[oa]|substitut[oa]|titular|chefe)$|^\p{Lower}{2,}(?:[icl]an[oa]|[clnd]ês|(?:[cln]|nd|gu)esa|ense|leir[oa])$|^(?:(?:argent|filip|palest|ch|lat)in[oa]|espanhol|espanhola|alemão|alemã|russ[oa]|turc[oa]|suec[oa]|suíç[oa]|belga|polonês|britânic[oa]|israelense|croata|sérvi[oa])$/u,
    portfolio:
      /(?:ção|são|dade|mento|[gm]ia|nça|ência|ícia|tura|orte)s?$|^(?:República|Tribunal|Saúde|Fazenda|Interior|Exteriores|Defesa|Trabalho|Obras|Esportes|Turismo|Comércio|Minas|Habitação|Governo|Transportes?|Finanças|Estado|Justiça|Polícia|Meio|Família)$/u,
    roleEnd:
      /^(?:(?:ex|vice|sub)-?(?:prefeit|president|ministr|diretor|deputad|senador|governador|secretári|vereador|treinador|técnic|jogador|comandante|juiz|chef)\p{Lower}*|\p{Lower}+-(?:geral|adjunt[oa]|executiv[oa])|\p{Lower}+ólog[oa]|\p{Lower}{3,}(?<!varej|loj|rev|entrev|conqu|prev)ista|\p{Lower}+iatra)$/u,
    organisations: set(
      'comissão|governo|ministério|partido|banco|conselho|congresso|universidade|tribunal|união|instituto|agência|polícia|associação|fundação|corte|câmara|senado|federação|organização|supremo|casa|confederação',
    ),
    nobody: /(?: (?:o|os|a|as|um|uma|do|da|dos|das|no|na|nos|nas|ao|à|aos|às|pelo|pela)\^?) _/,
    // "Serra Azul", "Banco Rocha", "Rocha Engenharia"
    noPerson: nobodyCalled(
      'Instituto|Serra|Vale|Morro|Bel[oa]|Rio|Porto|Monte|Vila|Rua|Avenida|Praça|Praia|Lagoa|Banco|Grupo|Teatro|Rádio|Copa|Liga|Taça|Lei|Casa|Nov[oa]|Alt[oa]|Primeir[oa]|Segund[oa]|Bom|Boa|Campo',
      'Engenharia|Construções|Energia|Seguros|Investimentos|Capital|Brasil|Portugal|Nacional|Popular|Municipal|Regional|Estadual|Federal|Civil|Penal|Geral|Pública|Público|Social|Eleitoral|Militar|Legal',
    ),
    address: set('sr|sra|dr|dra|dona'),
  },
  titles: titleWords(
    [
      'jui(?:z|za)|juíza|magistrad[oa]|desembargadora?|relatora?|ministr[oa]',
      'polític[oa]|dirigente|prefeit[oa]|autarca|edil|president[ea] da câmara',
      'governadora?|mandatári[oa]|chefe do executivo',
      'president[ea]|mandatári[oa]|chefe (?:de|do) (?:estado|governo)|primeir[oa]-ministr[oa]|petista',
      'polític[oa]|chefe da (?:pasta|equipe econômica)|ministr[oa]|titular|governante|secretári[oa]',
      'treinadora?|técnic[oa]|comandante|mister',
      'atacante|avançado|centroavante|jogadora?|craque|capit(?:ão|ã)|camisa',
      'meia|volante|médio|jogadora?|craque|capit(?:ão|ã)|camisa',
      'zagueiro|lateral|defesa|jogadora?|capit(?:ão|ã)',
      'goleir[oa]|guarda-redes|jogadora?|capit(?:ão|ã)',
      'tenista|pilot[oa]|atleta|campeã(?:o)?',
      'deputad[oa]|senadora?|parlamentar|vereadora?|líder|dirigente|polític[oa]|candidat[oa]|eurodeputad[oa]|porta-voz',
      'delegad[oa]|investigadora?|coronel|comandante|policial',
      'advogad[oa]|defensora?|criminalista|jurista',
      'economista|analista|especialista|pesquisadora?|investigadora?|cientista|professora?|médic[oa]|historiadora?|\\p{Alpha}+ólog[oa]',
      'diretora?|executiv[oa]|empresári[oa]|fundadora?|gestora?',
      'atora?|atriz',
      'artista|cantora?|músic[oa]|rapper',
      'autora?|escritora?',
      'diretora?|cineasta',
    ],
    'comandante|treinador|técnico|atleta|jogador|presidente|ministro|ministra|diretor|diretora|prefeito|prefeita|dirigente|autarca|governante|treinadora?|técnic[oa]|mandatári[oa]|parlamentar|cantora?|ator|atriz|camisa|craque|capit(?:ão|ã)',
  ),
})
