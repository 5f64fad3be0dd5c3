import { deflateRawSync } from 'node:zlib'
import { file } from './an-import.ts'
import { bytesOf, zipOf } from './zip-of.ts'

/** What must come of a file: the trouble of each part of it, stories found, rows rejected with their reasons. */
export interface Expected {
  readonly troubles?: readonly (string | null)[]
  readonly stories: number
  readonly reasons?: readonly string[]
}

const HEAD = 'title,url,time_added,tags,status\n'
const csv = (...rows: readonly string[]) => file('f.csv', HEAD + rows.join('\n'))
const good = 'Good,https://ledger.example/good,1712592000,a,unread'
const html = '<script>alert(1)</script><img src=x onerror=alert(1)>'
const json = (value: unknown) => file('f.json', JSON.stringify(value))
const item = {
  title: 'Good',
  url: 'https://ledger.example/good',
  labels: [],
  savedAt: '2024-01-02T03:04:05Z',
}
const zipped = (...files: Parameters<typeof zipOf>[0]) => file('f.zip', zipOf(files))
const part = { name: 'part.csv', bytes: bytesOf(HEAD + good) }
const whole = zipOf([part, { name: 'more.csv', bytes: bytesOf(HEAD + 'x'.repeat(5_000)) }])
const utf16 = (text: string, big: boolean): Uint8Array<ArrayBuffer> => {
  const view = new DataView(new ArrayBuffer(text.length * 2 + 2))
  view.setUint16(0, 0xfeff, !big)
  Array.from({ length: text.length }, (_, at) => view.setUint16(at * 2 + 2, text.charCodeAt(at), !big))
  return new Uint8Array(view.buffer)
}
const dated = (date: string) => csv(`Good,https://ledger.example/good,${date},,unread`)
const backup = (head: object, ...more: Parameters<typeof zipOf>[0]) =>
  zipped({ name: 'lede-backup.json', bytes: bytesOf(JSON.stringify(head)) }, ...more)
const lede = { format: 'lede-backup', version: 1 }

/** Forty files that are broken, made to hurt or written by something else, each made here. */
export const hostileFiles: readonly (readonly [name: string, make: () => File, expected: Expected])[] = [
  ['nothing at all', () => file('f.csv'), { troubles: ['empty'], stories: 0 }],
  ['blanks only', () => file('f.csv', ' \n\n\t\n'), { troubles: ['empty'], stories: 0 }],
  [
    'a byte order mark only',
    () => file('f.csv', new Uint8Array([0xef, 0xbb, 0xbf])),
    { troubles: ['empty'], stories: 0 },
  ],
  [
    'a picture named as a table',
    () => file('f.csv', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])),
    { troubles: ['notText'], stories: 0 },
  ],
  [
    'a program',
    () => file('f.txt', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0])),
    { troubles: ['notText'], stories: 0 },
  ],
  ['prose', () => file('f.json', 'Dear diary, nothing to link to.'), { troubles: ['unknown'], stories: 0 }],
  [
    'a table without addresses',
    () => file('f.csv', 'name,age\nAna,40\n'),
    { troubles: ['unknown'], stories: 0 },
  ],
  [
    'an object that is no list',
    () => json({ version: 1, user: { bookmarks: [] } }),
    { troubles: ['unknown'], stories: 0 },
  ],
  [
    'a list of numbers',
    () => json([1, null, 'x', [], true]),
    { stories: 0, reasons: Array(5).fill('noAddress') },
  ],
  [
    'more than fifty megabytes',
    () => file('f.csv', HEAD, new Uint8Array(50_000_001)),
    { troubles: ['tooLarge'], stories: 0 },
  ],

  ['a zip of nothing', () => zipped(), { troubles: ['unknown'], stories: 0 }],
  [
    'a zip that breaks off',
    () => file('f.zip', whole.slice(0, 120)),
    { troubles: ['brokenZip', null], stories: 1 },
  ],
  [
    'a zip that is noise after its head',
    () =>
      file(
        'f.zip',
        zipOf([part]).slice(0, 40),
        Uint8Array.from({ length: 2_000 }, (_, n) => (n * 73) % 251),
      ),
    { troubles: ['brokenZip'], stories: 0 },
  ],
  [
    'a zip packed in a way nobody unpacks',
    () => zipped({ ...part, method: 12 }, { ...part, name: 'ok.csv' }),
    { troubles: ['brokenZip', null], stories: 1 },
  ],
  [
    'a zip locked by a password',
    () => zipped({ ...part, flags: 1 }),
    { troubles: ['lockedZip'], stories: 0 },
  ],
  [
    'a bomb: ten megabytes of one sign',
    () => zipped({ name: 'b.csv', bytes: new Uint8Array(10_000_000).fill(65) }),
    { troubles: ['zipBomb'], stories: 0 },
  ],
  [
    'a bomb behind a harmless table',
    () => zipped(part, { name: 'b.csv', bytes: new Uint8Array(30_000_000).fill(65) }),
    { troubles: ['zipBomb'], stories: 0 },
  ],
  [
    'a zip in a zip',
    () => zipped({ name: 'inner.zip', bytes: zipOf([part]) }),
    { troubles: ['notText'], stories: 0 },
  ],
  [
    'names that climb out, and a name of nothing',
    () =>
      zipped(
        { ...part, name: '../../etc/passwd' },
        { name: '', bytes: bytesOf(`${HEAD}B,https://ledger.example/b,1,,unread`) },
      ),
    { stories: 2 },
  ],
  [
    '50,001 empty files',
    () =>
      zipped(
        ...Array.from({ length: 50_001 }, (_, n) => ({
          name: `${n}`,
          bytes: new Uint8Array(),
          stored: true,
        })),
      ),
    { troubles: ['zipBomb'], stories: 0 },
  ],

  [
    'an older Windows encoding',
    () =>
      file(
        'f.csv',
        new Uint8Array([
          ...bytesOf(HEAD),
          0x46,
          0xe4,
          0x68,
          0x72,
          0x65,
          ...bytesOf(',https://ledger.example/good,1,,unread'),
        ]),
      ),
    { stories: 1 },
  ],
  ['UTF-16 with its mark, little end first', () => file('f.csv', utf16(HEAD + good, false)), { stories: 1 }],
  ['UTF-16 with its mark, big end first', () => file('f.csv', utf16(HEAD + good, true)), { stories: 1 }],
  [
    'UTF-16 without a mark',
    () => file('f.csv', utf16(HEAD + good, false).slice(2)),
    { troubles: ['notText'], stories: 0 },
  ],
  [
    'lone surrogates and bidi controls',
    () => json([{ ...item, title: '\ud800 safe\u202egnp.exe' }]),
    { stories: 1 },
  ],

  [
    'fields of a megabyte',
    () => csv(`"${'x'.repeat(1_000_000)}",https://ledger.example/good,1,"${'t|'.repeat(500_000)}",unread`),
    { stories: 1 },
  ],
  [
    'an address of a megabyte',
    () => csv(`A,https://ledger.example/${'x'.repeat(1_000_000)},1,,unread`, good),
    { stories: 1, reasons: ['longAddress'] },
  ],
  [
    'a hundred thousand columns',
    () => file('f.csv', `url,time_added${',x'.repeat(100_000)}\nhttps://ledger.example/good,1\n`),
    { stories: 1 },
  ],
  [
    'a quote that never closes',
    () => csv('"A,https://ledger.example/a,1,,unread', good),
    { stories: 1, reasons: ['garbled'] },
  ],
  [
    'formulas in every cell',
    () => csv('=cmd|/c calc,https://ledger.example/good,1,+1+1|@SUM(A1),unread', '-1,=1+1,1,,unread'),
    { stories: 1, reasons: ['badAddress'] },
  ],
  [
    'HTML and script in every field',
    () => csv(`${html},https://ledger.example/?${html},1,${html},${html}`),
    { stories: 1 },
  ],
  [
    'addresses of scripts, data and files',
    () =>
      csv(
        'A,javascript:alert(1),1,,unread',
        'B,"data:text/html,<script>",1,,unread',
        'C,file:///etc/passwd,1,,unread',
        'D,chrome://settings,1,,unread',
        'E,//ledger.example/x,1,,unread',
        'F,JaVaScRiPt:alert(1),1,,unread',
      ),
    { stories: 0, reasons: Array(6).fill('badAddress') },
  ],
  [
    'an address with a password',
    () => csv('A,https://user:secret@ledger.example/a,1,,unread'),
    { stories: 1 },
  ],
  [
    '__proto__ and constructor as columns',
    () => file('f.csv', `__proto__,constructor,url,time_added\nx,y,https://ledger.example/good,1\n`),
    { stories: 1 },
  ],
  [
    '__proto__ and constructor as keys',
    () =>
      file(
        'f.json',
        `[{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"url":"https://ledger.example/good","title":"Good","labels":[{"__proto__":{"name":"x"}}],"savedAt":"2024-01-02T03:04:05Z"}]`,
      ),
    { stories: 1 },
  ],
  [
    'fields of the wrong kind',
    () =>
      json([
        { ...item, title: { a: 1 }, labels: 'x', savedAt: [], state: 7 },
        { ...item, url: ['https://ledger.example/x'] },
      ]),
    { stories: 1, reasons: ['noAddress'] },
  ],
  [
    'JSON that breaks off',
    () => file('f.json', JSON.stringify([item, { ...item, url: 'https://ledger.example/b' }]).slice(0, -30)),
    { stories: 1, reasons: ['cutOff'] },
  ],
  [
    'JSON nested a million deep',
    () => file('f.json', `[${JSON.stringify(item)},{"url":${'['.repeat(1_000_000)}`),
    { stories: 1, reasons: ['cutOff'] },
  ],
  [
    'dates before time, in the far future and none',
    () =>
      csv(
        'A,https://ledger.example/a,-5,,unread',
        'B,https://ledger.example/b,99999999999999999999,,unread',
        'C,https://ledger.example/c,4102444800,,unread',
        'D,https://ledger.example/d,yesterday,,unread',
        'E,https://ledger.example/e,1e9,,unread',
        'F,https://ledger.example/f,0,,unread',
      ),
    { stories: 6 },
  ],
  [
    'the same story a thousand times',
    () =>
      csv(
        ...Array.from(
          { length: 1_000 },
          (_, n) => `A,https://ledger.example/a?utm_source=${n},${1712592000 + n},t${n},unread`,
        ),
      ),
    { stories: 1 },
  ],
  ['a date in the future by a day', () => dated('1795867200'), { stories: 1 }],

  ['a backup of nothing', () => backup(lede), { stories: 0 }],
  [
    'a backup of a newer Lede',
    () => backup({ ...lede, version: 2 }),
    { troubles: ['newerBackup'], stories: 0 },
  ],
  [
    'a backup that only calls itself so',
    () => backup({ format: 'other' }),
    { troubles: ['unknown'], stories: 0 },
  ],
  [
    'a backup of stories that are none',
    () =>
      backup(
        lede,
        { name: 'entries/a.json', bytes: bytesOf('{"entry":{"v":2,"data":{"id":"a"}}}') },
        { name: 'entries/b.json', bytes: bytesOf('nope') },
        { name: 'entries/c.json', bytes: bytesOf('{"entry":{"v":99,"data":null},"highlights":"x"}') },
        { name: 'pictures/a/1', bytes: bytesOf('<svg onload=alert(1)>') },
        { name: 'pictures/../../x/1', bytes: bytesOf('x') },
        { name: 'settings.json', bytes: bytesOf('{"__proto__":{"polluted":1}}') },
      ),
    { stories: 0, reasons: ['garbled', 'garbled', 'garbled'] },
  ],
  [
    'a bomb in a backup',
    () => backup(lede, { name: 'entries/a.json', bytes: new Uint8Array(31_000_000).fill(32) }),
    { troubles: ['zipBomb'], stories: 0 },
  ],
  [
    'a backup that breaks off',
    () =>
      file(
        'f.zip',
        zipOf([
          { name: 'lede-backup.json', bytes: bytesOf(JSON.stringify(lede)) },
          { name: 'entries/a.json', bytes: Uint8Array.from({ length: 9_000 }, (_, n) => (n * n * 31) % 251) },
        ]).slice(0, 300),
      ),
    { troubles: ['brokenZip'], stories: 0 },
  ],
  [
    'deflated noise under a good name',
    () =>
      file('f.zip', zipOf([{ name: 'p.csv', bytes: new Uint8Array(deflateRawSync(bytesOf(HEAD + good))) }])),
    { troubles: ['unknown'], stories: 0 },
  ],
]
