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
import { plainNames } from './names-plain'
import type { Token } from './tokens'
import { plainWords } from './words-plain'

// Of a noun with -(s)I, the sign of a compound: "Belediyesi", "Mahallesi", "Bakanlığı" (Göksel & Kerslake, Turkish: A Comprehensive Grammar, p. 96: what unites the names of institutions and features of the land with their kind).
const compound = '[aeıioöuü]s[ıiuü]|l[ıiuü]ğ[ıiuü]|l[ae]r[ıi]'

/** "2026’ya", "yüzde 40’ı": numbers without the case that hangs on their apostrophe. */
// https://www.tdk.gov.tr/icerik/yazim-kurallari/kesme-isareti/
const withoutCases = (tokens: readonly Token[]): readonly Token[] =>
  tokens.filter(
    ({ text, lower }, index) =>
      // "dünyanın dört bir yanı": all of it.
      !(lower === 'dört' && tokens[index + 1]?.lower === 'bir') &&
      (tokens[index - 1]?.kind !== 'number' || !/^['’]\p{Lower}/u.test(text)),
  )

/** Turkish: the verb stands last, and suffixes behind an apostrophe. */
// Names of days and months from Intl (CLDR); money and units with the cases papers write them in.
export const turkishWords = (): FactWords => ({
  ...plainWords(
    'tr',
    'ocakta=1|şubatta=2|martta=3|nisanda=4|mayısta=5|haziranda=6|temmuzda=7|ağustosta=8|eylülde=9|ekimde=10|kasımda=11|aralıkta=12',
  ),
  rewritten: withoutCases,
  numbers: numbersIn(
    'iki=2|üç=3|dört=4|beş=5|altı=6|yedi=7|sekiz=8|dokuz=9|on=10|yirmi=20|otuz=30|kırk=40|elli=50|altmış=60|yetmiş=70|seksen=80|doksan=90|yüz=100|bin=1000',
  ),
  scales: numbersIn('bin=1e3|milyon=1e6|milyar=1e9|trilyon=1e12|düzine=12'),
  leadUnits: namesIn('yüzde=%|%=%'),
  hedges: phrasesIn(
    'en az|en fazla|en çok|yaklaşık|yaklaşık olarak|neredeyse|ortalama|toplam|toplamda|sadece|yalnızca|tam|tamı tamına|takriben',
  ),
  hedgesAfter: set('civarında|kadar|fazla|aşkın'),
  rangeWords: set('ila'),
  percent: set('%'),
  currencies: namesIn(
    'lira=TRY|liraya=TRY|lirayı=TRY|liradan=TRY|liralık=TRY|liranın=TRY|tl=TRY|dolar=USD|dolara=USD|doları=USD|dolardan=USD|dolarlık=USD|avro=EUR|avroya=EUR|avroluk=EUR|euro=EUR|euroya=EUR|euroluk=EUR|sterlin=GBP|ruble=RUB|yen=JPY|ruble=RUB|rubleye=RUB|frank=CHF|riyal=SAR|manat=AZN|dirhem=AED|dinar=KWD|yuan=CNY',
  ),
  units: new Set([
    ...forms('gün', '|de|den|lük|dür'),
    ...forms('hafta|dakika|saniye', '|da|dan|lık|dır|yı|ya'),
    ...forms('yıl|ay', '|da|dan|lık|dır'),
    ...forms('saat', '|te|lik|tir'),
    ...forms(
      'metre|kilometre|santimetre|hektar|dekar|dönüm|ton|kilo|kilogram|gram|litre|derece',
      '|lik|lık|de|den',
    ),
    ...set(
      'km|m|cm|mm|kg|g|ha|puan|puanlık|metrekare|kilometrekare|megavat|metreye|kilometreye|kilometrelik|milimetre|tonluk|dereceye|kat|kuruş|sene|km/s',
    ),
  ]),
  stops: set(
    've|ile|ise|de|da|ki|için|gibi|göre|olan|olarak|oldu|olmak|önce|sonra|beri|bu|şu|o|bir|çok|daha|en|karşı|rağmen|dolayı|hakkında|arasında|bulunan|edilen|eden|alan|yer|veya|ya|ama|ancak|fakat|hem|her|tüm|var|yok|değil|önünde|önüne|içinde|üzerinde|altında|civarında|kadar|fazla|aşkın|yılları|yıllarında|yılında|yılının|yılına|olduğu|olduğunu|bulunduğu|yüzde|ayrıca|öte|ne|mi|mı|başka|diğer|bütün|şöyle|böyle',
  ),
  labels: set('no|numara|madde|sayfa|kanal|kat|bölüm|fasıl'),
  ages: set('yaşında|yaşındaki|yaşlarında'),
  clock: set('saat|saatlerinde|sularında|sıralarında'),
  dateLinks: set(''),
  relative: relativesIn(
    'dün=day-1|evvelsi gün=day-2|bugün=day0|yarın=day1|dün akşam=day-1|dün gece=day-1|bu sabah=day0|bu akşam=day0|bu gece=day0|bu hafta=week0|geçen hafta=week-1|geçtiğimiz hafta=week-1|gelecek hafta=week1|önümüzdeki hafta=week1|hafta sonu=weekend0|bu hafta sonu=weekend0|geçen hafta sonu=weekend-1|bu ay=month0|geçen ay=month-1|geçen aya=month-1|geçen aydan=month-1|geçen yıla=year-1|geçtiğimiz ay=month-1|gelecek ay=month1|önümüzdeki ay=month1|bu yıl=year0|geçen yıl=year-1|geçtiğimiz yıl=year-1|gelecek yıl=year1|önümüzdeki yıl=year1|geçen sene=year-1|bu sene=year0',
  ),
  dateUnits: dateUnitsIn(
    'gün=day|hafta=week|ay=month|ayı=month|ayında=month|ayından=month|ayının=month|yıl=year|sene=year',
  ),
  next: set('gelecek|önümüzdeki'),
  last: set('geçen|geçtiğimiz|son'),
  these: set('bu'),
  dayParts: set('günü|sabahı|akşamı|gecesi|öğleden|sabah|akşam|gece'),
  partsOfYear: partsOfYear(
    'ilk=1|birinci=1|ikinci=2|üçüncü=3|dördüncü=4',
    `${forms('çeyre', 'k|kte|kten|kteki|ği|ğe|ğin|ğinde|ğindeki|ğinden|ğine|ğini|ğinin').join('=3|')}=3`,
    '',
  ),
  yearLeads: set('|yılı|yılında|eylül|ekim|kasım|aralık|ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos'),
  futureForm: /(?:[ae]ca[kğ]|[ae]ce[kğ])(?:lar|ler|ı|i|tır|tir)?$/u,
  future: set('gelecek|önümüzdeki|planlanıyor|bekleniyor|bekliyor'),
  agoAfter: set('önce'),
  accordingTo: phrasesIn(''),
  pronouns: set('o|onlar|ben|biz'),
  writing: 'suffixed',
  verbStands: 'last',
  saidBehind:
    /^(?:dedi|diye|diyen|diyerek|dediğini|şeklinde|yazdı|konuştu|(?:ifade|söz|belirt|söyle|açıkla|kaydet|kaydediy|vurgula|yanıt|cevap|aktar|paylaş|anlat|değerlendirme|görüş|mesaj|uyarı|çağrı)\p{Alpha}*)$/u,
  names: {
    ...plainNames,
    roles: new Set([
      ...set(
        'yapımcı|senarist|besteci|çoban|çiftçi|esnaf|işletmeci|emekli|öğrenci|hemşire|itfaiyeci|şoför|savcı|hakim|vali|kaymakam|muhtar|başkan|bakan|cumhurbaşkanı|başbakan|milletvekili|avukat|doktor|general|hakem|kaleci|oyuncu|futbolcu|golcü|yazar|şarkıcı|gazeteci|ekonomist|profesör|prof|dr|doç|sözcü|sanatçı|öğretmen|papa|kral|kraliçe|prens|prenses|yönetmen|teknik direktör|antrenör',
      ),
      // With the -(s)I of whose they are: "İzmir Valisi".
      ...set(
        'valisi|kaymakamı|muhtarı|başkanı|bakanı|başbakanı|sözcüsü|müdürü|sekreteri|komutanı|savcısı|avukatı|büyükelçisi|direktörü|antrenörü|hocası|kaptanı|kalecisi|oyuncusu|futbolcusu|golcüsü|yıldızı|lideri|üyesi|temsilcisi|uzmanı|danışmanı|yardımcısı|koordinatörü|kurucusu|sahibi|rektörü|dekanı|yönetmeni|yazarı|muhabiri|annesi|babası|kardeşi|ağabeyi|ablası|eşi|oğlu|kızı|ceo',
      ),
    ]),
    // "Fenerbahçeli": of a club or a town.
    roleEnd: /^\p{Upper}\p{Alpha}{3,}(?<!Sayı|Silah|Mil|oğ)l[ıiuü]$/u,
    beforeGiven: null,
    nobody: /^$/,
    address: set('prof|dr|doç|av|bay|bayan|sayın'),
    // "belirten Ana Ruiz, …"
    rules: [
      ...plainNames.rules,
      // "Atama bekleyen Ece Yıldırım, “…”"
      [/ __ , ["“«]/, 'person', 2],
      [
        / (?:belirten|anlatan|aktaran|vurgulayan|söyleyen|kaydeden|konuşan|açıklayan|savunan|bildiren|hatırlatan|ekleyen|paylaşan|değinen|isteyen|(?:ifade|dile|işaret) (?:eden|getiren)|çeken|diyen) _/,
        'person',
        3,
      ],
    ],
    noPerson: new RegExp(
      `(?:${compound}|\\p{Alpha}{3}[ıiuü]nc[ae]|kurumu|kurulu|meclisi|birliği|takımı|kulübü|ligi|lig|spor|merkezi|köyü|yolu|tüneli|limanı|havalimanı|stadı|savaşı|günü|holding|kanunu|grubu|ajansı|bank|aş|para|devleti|hükümeti|salonu|binası|okulu|parkı|meydanı|caddesi|sokağı|köprüsü|vakfı|derneği|partisi)$`,
      'iu',
    ),
  },
})
