import { describe, expect, test } from 'vitest'
import { holdsAsWritten } from '@/lib/search/check-texts'
import { parseQuery } from '@/lib/search/parse-query'
import { storyWords } from '@/lib/search/searchable'
import { snippet } from '@/lib/search/snippet'
import { wordsOf } from '@/lib/search/words-of'
import { answers, indexOf, story } from './index-of'

describe('the words of', () => {
  test.each([
    [
      'English',
      "Don't miss the well-known U.S. ferry: 32,000 rides!",
      'don t miss the well known us ferry 32000 rides',
    ],
    [
      'German',
      'Die Straße nach München, Ärger für Fußgänger',
      'die strasse nach munchen arger fur fussganger',
    ],
    ['French', 'L’Œuvre d’un été à Besançon', 'l oeuvre d un ete a besancon'],
    ['Spanish', '¿Mañana? ¡Ñandú!', 'manana nandu'],
    ['Danish', 'Ærø, Århus, Øresund', 'aero arhus oresund'],
    ['Polish', 'Łódź, żółw', 'lodz zolw'],
    ['Czech', 'Příliš žluťoučký kůň', 'prilis zlutoucky kun'],
    ['Turkish', 'İstanbul ışık', 'istanbul isik'],
    ['Vietnamese', 'Đường phố Hà Nội', 'duong pho ha noi'],
    ['Greek', 'Η Αθήνα και ο λόγος', 'η αθηνα και ο λογοσ'],
    ['Russian', 'Ёлка и Зелёный май', 'елка и зеленыи маи'],
    ['Ukrainian', 'Її місто Київ', 'іі місто киів'],
    ['Arabic', 'أَحْمَد إلى مدرسةٍ، ١٢٣', 'احمد الي مدرسه 123'],
    ['Persian', 'می‌خواهم کتاب‌های ۲۰۲۶', 'مي خواهم كتاب هاي 2026'],
    ['Hebrew', 'שָׁלוֹם לכולם', 'שלום לכולם'],
    ['Hindi', 'दिल्ली में २०२६', 'दिल्ली में 2026'],
    ['Bengali', 'ঢাকা শহর', 'ঢাকা শহর'],
    ['Tamil', 'சென்னை நகரம்', 'சென்னை நகரம்'],
    ['Georgian', 'თბილისი ქალაქი', 'თბილისი ქალაქი'],
    ['Armenian', 'Երևան քաղաք', 'երեւան քաղաք'],
    ['Chinese', '北京大学，2026年', '[北京大学] 2026 [年]'],
    ['Japanese', 'ﾗｰﾒﾝとラーメンの店', '[らーめんとらーめんの店]'],
    ['Korean', '서울시장은 말했다', '[서울시장은] [말했다]'],
    ['Thai', 'กรุงเทพ มหานคร', '[กรุงเทพ] [มหานคร]'],
    ['Lao', 'ວຽງຈັນ', '[ວຽງຈັນ]'],
    ['Khmer', 'ភ្នំពេញ', '[ភ្នំពេញ]'],
    ['Burmese', 'ရန်ကုန်', '[ရန်ကုန်]'],
    ['mixed scripts', 'iPhone手机 第3章', 'iphone [手机] [第] 3 [章]'],
    ['soft hyphens and zero-width spaces', 'Fuß\u00adgänger\u200bzone', 'fussgangerzone'],
    ['full-width letters', 'ＮＨＫ １２', 'nhk 12'],
    ['signs only', '— … 🚢 * () ', ''],
  ])('%s', (_language, text, words) => {
    const told = wordsOf(text.normalize('NFC')).map((word) => (word.run ? `[${word.text}]` : word.text))
    expect(told.join(' ')).toBe(words.normalize('NFC'))
  })

  test('texts in NFD are the same words', () => {
    const text = 'Müller が서울 Hà Nội'
    const words = (form: string) => wordsOf(text.normalize(form).normalize('NFC')).map((word) => word.text)
    expect(words('NFD')).toEqual(words('NFC'))
  })
})

test.each([
  ['groups of digits without end', '1,111'.repeat(200_000)],
  ['groups of digits that end in a letter', `1${',111'.repeat(250_000)}a`],
  ['initials without end', `${'a.'.repeat(500_000)}aa`],
  ['marks without a letter', '\u0301'.repeat(500_000)],
  ['one letter with marks without end', `e${'\u0301'.repeat(500_000)}`],
  ['joiners without end', '\u200d'.repeat(500_000)],
  ['one word without end', 'a'.repeat(1_000_000)],
  ['one run without end', '東'.repeat(200_000)],
])('%s are read in one go', (_what, text) => {
  const words = wordsOf(text)
  expect(words.every((word) => word.run || word.text.length <= 40)).toBe(true)
  expect(storyWords(story('a', text)).where.size).toBeLessThan(200)
})

describe('a story is found in', () => {
  test.each([
    [
      'German',
      'Der Bürgermeister von München spricht',
      ['Munchen', 'münch', 'burgermeister munc', 'MÜNCHEN'],
    ],
    ['German, ß', 'Die Straße ist zu', ['strasse', 'Straße', 'STRASSE']],
    ['German, umlauts written out', 'Ein Abend in München', ['Muenchen']],
    ['French', 'L’école d’été ouvre', ['ecole', 'été', 'ete ouv']],
    ['Chinese', '北京大学生在图书馆读书', ['北京', '大学', '北京大学', '图书馆', '书', '学生在']],
    [
      'Japanese',
      '東京都知事は8日、会見した。ラーメンも人気だ',
      ['東京', '知事', '都知事', '会見', 'らーめん', 'ﾗｰﾒﾝ', '都'],
    ],
    ['Korean', '서울시장은 대학교에서 말했다', ['서울', '대학', '학교', '시장', '말했']],
    ['Thai', 'นายกรัฐมนตรีเดินทางไปกรุงเทพมหานคร', ['กรุงเทพ', 'รัฐมนตรี', 'นายก', 'มหา', 'กร']],
    ['Arabic', 'قَالَ الأمين إنّ المدرسة مفتوحة', ['الامين', 'الأمين', 'المدرسه', 'قال', 'ان']],
    ['Persian', 'کتاب‌های تازه در تهران', ['كتاب', 'کتاب های', 'تهر']],
    ['Hebrew', 'ראש הממשלה אמר', ['הממשלה', 'ממשלה ראש'.split(' ')[1] ?? '', 'אמר']],
    ['Hindi', 'प्रधानमंत्री ने दिल्ली में कहा', ['दिल्ली', 'प्रधान', 'कहा']],
    ['Russian', 'Зелёный поезд идёт в Киев', ['зеленый', 'поезд киев', 'ПОЕЗ']],
    ['Greek', 'Ο πρωθυπουργός στην Αθήνα', ['πρωθυπουργος', 'αθηνα', 'Αθή']],
    ['Vietnamese', 'Thủ đô Hà Nội', ['ha noi', 'Hà Nội', 'thu do']],
  ])('%s', (_language, text, queries) => {
    const told = story('a', text.normalize('NFC'))
    const index = indexOf([told, story('b', 'another thing'), story('c', '別の話')])
    for (const typed of queries) {
      expect([typed, answers(index, typed)]).toEqual([typed, ['a']])
      expect(holdsAsWritten(told, parseQuery(typed))).toBe(true)
      if (typed !== 'Muenchen')
        expect(snippet(told.text, parseQuery(typed), new Set())?.marks).not.toEqual([])
    }
  })

  test('a longer run only where it stands together', () => {
    const apart = story('a', '東京で京大の大学院')
    const query = parseQuery('東京大学')
    expect(answers(indexOf([apart]), '東京大学')).toEqual(['a'])
    expect(holdsAsWritten(apart, query)).toBe(false)
    expect(holdsAsWritten(story('b', '彼は東京大学で学んだ'), query)).toBe(true)
  })
})
