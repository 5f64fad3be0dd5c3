// What newsrooms write in the languages of tests/pages that `leadsAway`, `imprint` and `invitation` of the block steps have no words for; plain beginnings, in lower case.

// Before a link to another story: "Read also".
const leading: readonly string[] = [
  ...['lue myös', 'lue lisää', 'katso myös', 'czytaj również', 'zobacz również', 'przeczytaj', 'polecamy'],
  ...['čtěte také', 'čtěte též', 'přečtěte si', 'viz též', 'čítajte aj', 'prečítajte si', 'olvassa el'],
  ...['citește și', 'citeşte şi', 'vezi și', 'pročitajte', 'čitajte', 'kapcsolódó cikk', 'ilgili haber'],
  ...['ayrıca okuyun', 'bunu da okuyun', 'baca juga', 'baca selengkapnya', 'simak juga', 'lihat juga'],
  ...['xem thêm', 'đọc thêm', 'читайте', 'читать также', 'смотрите также', 'также читайте', 'дивіться також'],
  ...['прочетете', 'вижте още', 'διαβάστε', 'δείτε', 'यह भी पढ़ें', 'ये भी पढ़ें', 'इसे भी पढ़ें', 'और पढ़ें'],
  ...['আরও পড়ুন', 'อ่านเพิ่มเติม', 'อ่านต่อ', 'อ่านข่าว', 'ข่าวที่เกี่ยวข้อง', 'بیشتر بخوانید', 'همچنین بخوانید'],
  ...[
    'قراءة أيضا',
    'إقرأ أيضا',
    'اقرأ المزيد',
    'قد يهمك',
    'קראו גם',
    'קרא גם',
    'עוד בנושא',
    '相关阅读',
    '延伸阅读',
  ],
  ...[
    '相關閱讀',
    '延伸閱讀',
    '相关报道',
    '更多阅读',
    'あわせて読む',
    '【関連',
    '関連：',
    '관련기사',
    '관련 기사',
    '함께 보면',
  ],
]

// After the last sentence: where it comes from, who was in charge, "end of message".
const sources =
  /^[\s([（【]*(?:źródło|zdroj|kaynak|forrás|sursa|izvor|lähde|källa|kilde|bron|πηγή|источник|источники|джерело|извор|источ\.|nguồn|sumber|स्रोत|ที่มา|منبع|المصدر|מקור|来源|來源|资料来源|责编|責編|责任编辑|責任編輯|编辑|編輯|출처)\s*[:：]|^[\s*]*(?:انتهای پیام|\/?riproduzione riservata|© riproduzione)/iu
const LONGEST_SOURCE = 120

// Calls to a paper's channel; only with a link, for a story may begin alike.
const calls =
  /^(?:підписуйтесь|підпишіться|читайте нас|подписывайтесь|подпишитесь|следите за|ακολουθήστε|simak (?:breaking|berita|update)|ikuti (?:kami|berita|saluran)|dapatkan|abone ol|takip et|bizi takip|har du tips|tips oss|theo dõi|गूगल न्यूज़|फॉलो करें|اشترك|تابعونا|ما را در|关注我们|แอดไลน์|กดติดตาม|zaobserwuj|obserwuj nas|sledujte nás|seuraa)/iu

/** Whether a line begins as lines do that lead to another story. */
export function leadsElsewhere(text: string): boolean {
  const line = text.toLowerCase().replace(/^[\s>»→•*+–—-]+/, '')
  return leading.some((phrase) => line.startsWith(phrase))
}

/** Whether a line after the story only says where it comes from. */
export const isSourceLine = (text: string): boolean => text.length <= LONGEST_SOURCE && sources.test(text)

/** Whether a line with a link calls readers to another place. */
export const callsAway = (text: string): boolean => calls.test(text)
