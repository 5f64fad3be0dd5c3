import { withAsciiDigits } from './ascii-digits'
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
import type { Token } from './tokens'
import { plainWords } from './words-plain'

const ones = numbersIn(
  'واحد=1|واحدة=1|اثنان=2|اثنين=2|اثنا=2|اثني=2|اثنتا=2|أحد=1|إحدى=1|ثلاثة=3|ثلاث=3|أربعة=4|أربع=4|خمسة=5|خمس=5|ستة=6|ست=6|سبعة=7|سبع=7|ثمانية=8|ثماني=8|تسعة=9|تسع=9',
)
const tens = numbersIn(
  'عشر=10|عشرة=10|وعشرون=20|وعشرين=20|وثلاثون=30|وثلاثين=30|وأربعون=40|وأربعين=40|وخمسون=50|وخمسين=50|وستون=60|وستين=60|وسبعون=70|وسبعين=70|وثمانون=80|وثمانين=80|وتسعون=90|وتسعين=90',
)
const isMonthOfTwo = (first: Token | undefined, second: Token | undefined): boolean =>
  /^(?:تشرين|كانون)$/.test(first?.lower ?? '') && /^(?:الأول|الثاني)$/.test(second?.lower ?? '')

/** "ثلاثة وعشرون" is 23; "تشرين الأول" is one month, and behind another month the same by its other name. */
function inOneWord(tokens: readonly Token[]): readonly Token[] {
  const whole: Token[] = []
  for (let index = 0; index < tokens.length; index++) {
    const [token, next] = [tokens[index], tokens[index + 1]]
    if (!token) break
    // "بـ200 طن": "with" is written onto the number.
    if (next?.kind === 'number' && /^[بلفك]ـ?$/u.test(token.lower)) continue
    const one = ones.get(token.lower.replace(/^و/, ''))
    const ten = tens.get(next?.lower ?? '')
    if (one && ten && next) {
      whole.push({
        ...token,
        text: String(one + ten),
        lower: String(one + ten),
        end: next.end,
        kind: 'number',
      })
      index++
    } else if (next && isMonthOfTwo(token, next)) {
      whole.push({
        ...token,
        text: `${token.text} ${next.text}`,
        lower: `${token.lower} ${next.lower}`,
        end: next.end,
      })
      index++
    } else if (token.text === '/' && /^\p{Alpha}+$/u.test(tokens[index - 1]?.text ?? '')) {
      index += isMonthOfTwo(next, tokens[index + 2]) ? 2 : 1
    } else whole.push(token)
  }
  return whole
}

export const arabicWords = (): FactWords => ({
  ...plainWords(
    'ar',
    'شباط=2|آذار=3|نيسان=4|أيار=5|حزيران=6|تموز=7|آب=8|أيلول=9|جانفي=1|فيفري=2|أفريل=4|ماي=5|جوان=6|جويلية=7|أوت=8|تشرين الأول=10|تشرين الثاني=11|كانون الأول=12|كانون الثاني=1',
  ),
  decimal: '.',
  verbStands: 'first',
  rewritten: (tokens) => inOneWord(withAsciiDigits(tokens)),
  // "and", "in" and "for" are written onto the word.
  prefix: /^[وفبل](?=\p{Alpha}{3})/u,
  dateLinks: set('من'),
  weekStart: 0,
  numbers: numbersIn(
    'مئتي=200|مائتي=200|ألفي=2000|مليوني=2e6|ملياري=2e9|ثلاثة=3|ثلاث=3|أربعة=4|أربع=4|خمسة=5|خمس=5|ستة=6|ست=6|سبعة=7|سبع=7|ثمانية=8|ثماني=8|تسعة=9|تسع=9|عشرة=10|عشر=10|عشرين=20|عشرون=20|ثلاثين=30|ثلاثون=30|أربعين=40|أربعون=40|خمسين=50|خمسون=50|ستين=60|ستون=60|سبعين=70|سبعون=70|ثمانين=80|ثمانون=80|تسعين=90|تسعون=90|مئة=100|مائة=100',
  ),
  scales: numbersIn(
    'مئة=100|مائة=100|ألف=1e3|آلاف=1e3|ألفا=1e3|مليون=1e6|ملايين=1e6|مليونا=1e6|مليونًا=1e6|مليارا=1e9|مليار=1e9|مليارات=1e9|تريليون=1e12',
  ),
  hedges: phrasesIn(
    'أكثر من|أقل من|نحو|حوالي|قرابة|زهاء|ما يقرب من|ما لا يقل عن|على الأقل|ما يصل إلى|تقريبا|فقط|بين',
  ),
  rangeWords: set('إلى|و'),
  percent: set('%|٪|بالمئة|بالمائة|في المئة|في المائة'),
  currencies: namesIn(
    'دولار=USD|دولارا=USD|دولارات=USD|يورو=EUR|جنيه=EGP|ريال=SAR|درهم=AED|ليرة=SYP|دينار=IQD|شيكل=ILS',
  ),
  units: set(
    'ثانية|دقيقة|دقائق|ساعة|ساعات|يوم|يوما|أيام|أسبوع|أسابيع|أسبوعا|شهر|شهرا|أشهر|شهور|سنة|سنوات|عام|عاما|أعوام|متر|مترا|أمتار|كيلومتر|كيلومترا|كيلومترات|كم|كيلوغرام|كغ|طن|طنا|لتر|لترا|درجة مئوية|درجة|درجات|ملم|نقطة|نقاط',
  ),
  stops: set(
    'و|في|من|إلى|على|عن|مع|بعد|قبل|خلال|منذ|حتى|بين|أن|إن|التي|الذي|الذين|كما|وقد|قد|كان|كانت|تم|لا|لم|لن|هو|هي|هذا|هذه|ذلك|تلك|أو|ثم|بسبب|جراء|إثر|ضد|لدى|عند|فيما|بينما|منهم|بينهم',
  ),
  labels: set('رقم|الجولة|المادة|الصفحة|القناة|الدقيقة|الفصل|الطابق'),
  dayNames: numbersIn(
    'الأول=1|الثاني=2|الثالث=3|الرابع=4|الخامس=5|السادس=6|السابع=7|الثامن=8|التاسع=9|العاشر=10',
  ),
  ages: set('العمر'),
  somebody: /^(?:رجل|امرأة|شاب|شابة|فتاة|طفل|طفلة)$/,
  clock: set('صباحا|مساء'),
  relative: relativesIn(
    'قبل يوم=day-1|قبل يومين=day-2|قبل أسبوع=week-1|قبل أسبوعين=week-2|قبل شهر=month-1|قبل شهرين=month-2|قبل عام=year-1|قبل عامين=year-2|قبل سنة=year-1|قبل سنتين=year-2|أمس=day-1|اليوم=day0|غدا=day1|أمس الأول=day-2|هذا الأسبوع=week0|الأسبوع الماضي=week-1|الأسبوع المقبل=week1|الأسبوع القادم=week1|هذا الشهر=month0|الشهر الماضي=month-1|الشهر الجاري=month0|الشهر المقبل=month1|هذا العام=year0|العام الجاري=year0|العام الماضي=year-1|العام المقبل=year1|العام القادم=year1|السنة الماضية=year-1',
  ),
  dateUnits: dateUnitsIn(
    'يوم=day|أيام=day|أسابيع=week|أسبوع=week|أشهر=month|شهر=month|سنوات=year|سنة=year|عام=year|عاما=year|أعوام=year',
  ),
  next: set('المقبل|القادم|المقبلة'),
  last: set('الماضي|الفائت|الماضية'),
  dayParts: set('صباح|مساء|ظهر|فجر|ليلة|يوم'),
  yearLeads: set('و|عامي|عام|سنة|العام|في|منذ|حتى|بين|مطلع|نهاية|أواخر'),
  future: set('سوف|المقبل|المقرر|القادم'),
  agoBefore: set('قبل'),
  said: new Set(
    forms(
      'قال|أضاف|صرح|أكد|أعلن|أوضح|ذكر|أشار|كتب|حذر|تابع|شدد|اعتبر|رأى|لفت|بين|اتهم|دعا|وصف|انتقد|كشف|أعرب|علق|نفى|طالب|ختم|أردف|استطرد|يقول|تقول|يضيف|تضيف|يؤكد|تؤكد|يوضح|توضح',
      '|ت',
    ).flatMap((verb) => [verb, `و${verb}`]),
  ),
  accordingTo: phrasesIn('بحسب|وفقا ل|حسب|وفق|نقلا عن|وبحسب|ووفقا ل|وحسب|ووفق'),
  pronouns: set('هو|هي|هم|إنه|إنها|أنه|أنها|إن|أن'),
})
