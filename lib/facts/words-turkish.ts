import {
  dateUnitsIn,
  type FactWords,
  forms,
  namesIn,
  numbersIn,
  phrasesIn,
  relativesIn,
  set,
} from './fact-words'
import { plainNames } from './names-plain'
import { plainWords } from './words-plain'

// Of a noun with -(s)I, the sign of a compound: "Belediyesi", "Mahallesi", "Bakanlığı" (Göksel & Kerslake, Turkish: A Comprehensive Grammar, p. 96: what unites the names of institutions and features of the land with their kind).
const compound = '[aeıioöuü]s[ıiuü]|l[ıiuü]ğ[ıiuü]|l[ae]r[ıi]'

/** Turkish: the verb stands last, and suffixes behind an apostrophe. */
export const turkishWords = (): FactWords => ({
  ...plainWords('tr'),
  numbers: numbersIn(
    'iki=2|üç=3|dört=4|beş=5|yedi=7|sekiz=8|dokuz=9|yirmi=20|otuz=30|elli=50|altmış=60|yetmiş=70|seksen=80|doksan=90',
  ),
  scales: numbersIn('bin=1e3|milyon=1e6|milyar=1e9|trilyon=1e12'),
  hedges: phrasesIn('yaklaşık|en az|en fazla|en çok|fazla|neredeyse|ortalama|toplam|sadece|yalnızca'),
  percent: set('%|yüzde'),
  currencies: namesIn(
    'lira=TRY|liralık=TRY|liraya=TRY|liradan=TRY|lirayı=TRY|tl=TRY|dolar=USD|dolara=USD|dolarlık=USD|euro=EUR|avro=EUR|sterlin=GBP',
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
    ...set('km|m|cm|mm|kg|g|ha|puan|metrekare|kilometrekare|megavat'),
  ]),
  stops: set(
    've|ile|ya|veya|ama|fakat|ancak|ise|de|da|ki|bu|şu|o|bir|için|gibi|kadar|göre|sonra|önce|daha|çok|en|her|olan|olarak|ayrıca|öte|var|yok|değil|ne|mi|mı|başka|diğer|tüm|bütün|şöyle|böyle|hem',
  ),
  labels: set('saat|no|numara|madde|sayfa'),
  relative: relativesIn(
    'dün=day-1|bugün=day0|yarın=day1|dün akşam=day-1|bu sabah=day0|bu akşam=day0|evvelsi gün=day-2|önceki gün=day-2|bu hafta=week0|geçen hafta=week-1|geçtiğimiz hafta=week-1|gelecek hafta=week1|önümüzdeki hafta=week1|hafta sonu=weekend-1|bu ay=month0|geçen ay=month-1|geçtiğimiz ay=month-1|gelecek ay=month1|önümüzdeki ay=month1|bu yıl=year0|geçen yıl=year-1|geçtiğimiz yıl=year-1|gelecek yıl=year1|önümüzdeki yıl=year1',
  ),
  dateUnits: dateUnitsIn('gün=day|hafta=week|ay=month|yıl=year'),
  yearLeads: set('yılı|yılında'),
  pronouns: set('o|onlar|ben|biz'),
  saidBehind:
    /^(?:dedi|diye|diyen|diyerek|dediğini|şeklinde|yazdı|konuştu|(?:ifade|söz|belirt|söyle|açıkla|kaydet|kaydediy|vurgula|yanıt|cevap|aktar|paylaş|anlat|değerlendirme|görüş|mesaj|uyarı|çağrı)\p{L}*)$/u,
  names: {
    ...plainNames,
    roles: new Set([
      ...set(
        'vali|kaymakam|muhtar|başkan|bakan|cumhurbaşkanı|başbakan|milletvekili|avukat|doktor|general|hakem|kaleci|oyuncu|futbolcu|golcü|yazar|şarkıcı|gazeteci|ekonomist|profesör|prof|dr|doç|sözcü|sanatçı|öğretmen|papa|kral|kraliçe|prens|prenses|yönetmen|teknik direktör|antrenör',
      ),
      // With the -(s)I of whose they are: "İzmir Valisi".
      ...set(
        'valisi|kaymakamı|muhtarı|başkanı|bakanı|başbakanı|sözcüsü|müdürü|sekreteri|komutanı|savcısı|avukatı|büyükelçisi|direktörü|antrenörü|hocası|kaptanı|kalecisi|oyuncusu|futbolcusu|golcüsü|yıldızı|lideri|üyesi|temsilcisi|uzmanı|danışmanı|yardımcısı|koordinatörü|kurucusu|sahibi|rektörü|dekanı|yönetmeni|yazarı|muhabiri|annesi|babası|kardeşi|ağabeyi|ablası|eşi|oğlu|kızı|ceo',
      ),
    ]),
    // "Fenerbahçeli": of a club or a town.
    roleEnd: /^\p{Lu}\p{L}{3,}(?<!Sayı|Silah|Mil)l[ıiuü]$/u,
    beforeGiven: null,
    nobody: /^$/,
    address: set('prof|dr|doç|av|bay|bayan|sayın'),
    noPerson: new RegExp(
      `(?:${compound}|kurumu|kurulu|meclisi|birliği|takımı|kulübü|ligi|lig|spor|merkezi|köyü|yolu|tüneli|limanı|havalimanı|stadı|savaşı|günü|holding|kanunu|grubu|ajansı|bank|aş|para|devleti|hükümeti)$`,
      'iu',
    ),
  },
})
