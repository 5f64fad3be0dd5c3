import { describe, expect, test } from 'vitest'
import { acceptRow } from '@/lib/library/import/accept-row'
import { isRejected, type ParsedRow } from '@/lib/library/import/raw-row'
import { recogniseText } from '@/lib/library/import/recognise-text'

const NOW = '2026-11-27T12:00:00.000Z'

/** What a text is and what is taken from it, short. */
function read(text: string) {
  const found = recogniseText(text)
  if (!found || found.format === 'html') return { format: found?.format ?? null, rows: [] }
  return { format: found.format, rows: Array.from(found.rows, told) }
}

function told(row: ParsedRow) {
  if (isRejected(row)) return `${row.line}: ${row.reason} ${row.what}`
  const accepted = acceptRow(row, NOW)
  if (!accepted.ok) return `${row.line}: ${accepted.error.kind}`
  const { url, title, savedAt, tags, state, starred, archived, marks } = accepted.value
  const flags = `${state}${starred ? ' starred' : ''}${archived ? ' archived' : ''}`
  const noted = marks.map((mark) => ` “${mark.text}”${mark.note ? `(${mark.note})` : ''}`).join('')
  return `${row.line}: ${title} <${url}> ${savedAt?.slice(0, 10) ?? '-'} [${tags.join('; ')}] ${flags}${noted}`
}

// Written by us in the form of each export; the addresses are those of papers that don't exist.
const examples: readonly (readonly [name: string, text: string, format: string, rows: readonly string[]])[] =
  [
    [
      'Pocket’s CSV',
      `title,url,time_added,tags,status
Fähre läuft aus,https://ledger.example/faehre,1712592000,grüne energie|häfen,unread
"Quoted, with ""marks""
and a line break",https://ledger.example/quoted,1712592001,,archive
東京の港,https://ledger.example/%E6%B8%AF,1712592002,日本|ニュース,unread
`,
      'pocketCsv',
      [
        '2: Fähre läuft aus <https://ledger.example/faehre> 2024-04-08 [grüne energie; häfen] unread',
        '3: Quoted, with "marks" and a line break <https://ledger.example/quoted> 2024-04-08 [] read archived',
        '5: 東京の港 <https://ledger.example/%E6%B8%AF> 2024-04-08 [日本; ニュース] unread',
      ],
    ],
    [
      'Pocket’s older CSV',
      'title,url,time_added,cursor,tags,status\r\nFerry,https://ledger.example/ferry,1712592000,abc,harbour,archive\r\n',
      'pocketCsv',
      ['2: Ferry <https://ledger.example/ferry> 2024-04-08 [harbour] read archived'],
    ],
    [
      'Lede’s own table',
      `title,url,time_added,tags,status,state,starred,saved_at,archived_at,read_at,published_at,site,language,minutes\r
'=SUM of all fears,https://ledger.example/a,1712592000,grün|häfen,archive,read,1,2024-04-08T16:00:00.500Z,,2024-05-01T00:00:00.000Z,,The Ledger,en,3\r
'Tis two,https://ledger.example/b,1712592000,,archive,reading,0,2024-04-08T16:00:00.000Z,2024-05-01T00:00:00.000Z,,,,,1\r
`,
      'pocketCsv',
      [
        '2: =SUM of all fears <https://ledger.example/a> 2024-04-08 [grün; häfen] read starred',
        "3: 'Tis two <https://ledger.example/b> 2024-04-08 [] reading archived",
      ],
    ],
    [
      'Instapaper’s CSV',
      `URL,Title,Selection,Folder,Timestamp,Tags
https://ledger.example/a,One,"The books, open.",Unread,1712592000,"[""long reads"",""über""]"
https://ledger.example/b,Two,,Archive,1712592001,[]
https://ledger.example/c,Three,,Starred,1712592002,
https://ledger.example/d,Four,,Rezepte & mehr,1712592003,[]
`,
      'instapaperCsv',
      [
        '2: One <https://ledger.example/a> 2024-04-08 [long reads; über] unread “The books, open.”',
        '3: Two <https://ledger.example/b> 2024-04-08 [] read archived',
        '4: Three <https://ledger.example/c> 2024-04-08 [] unread starred',
        '5: Four <https://ledger.example/d> 2024-04-08 [Rezepte & mehr] unread',
      ],
    ],
    [
      'Instapaper’s CSV of years ago',
      'URL,Title,Selection,Folder\nhttps://ledger.example/a,One,,Archive\n',
      'instapaperCsv',
      ['2: One <https://ledger.example/a> - [] read archived'],
    ],
    [
      'Readwise Reader’s CSV',
      `Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen
Ferry,https://ledger.example/ferry,01h,"['harbour', ""reader's choice""]",2023-11-06 04:33:50.123456+00:00,0.4,later,True
Port,https://ledger.example/port,01i,[],2023-11-06 04:33:50+00:00,1,archive,True
`,
      'readwiseCsv',
      [
        "2: Ferry <https://ledger.example/ferry> 2023-11-06 [harbour; reader's choice] reading",
        '3: Port <https://ledger.example/port> 2023-11-06 [] read archived',
      ],
    ],
    [
      'Matter’s CSV',
      `Title,Author,Publisher,URL,Tags,Word Count,In Queue,Favorited,Read,Highlight_Count,Last Interaction Date,File Id
Ferry,Ana Ruiz,The Ledger,https://ledger.example/ferry,harbour;long read,900,True,True,False,0,2023-05-31 10:00:00,f1
Port,,,https://ledger.example/port,,900,False,False,True,0,2023-05-31,f2
`,
      'matterCsv',
      [
        '2: Ferry <https://ledger.example/ferry> 2023-05-31 [harbour; long read] unread starred',
        '3: Port <https://ledger.example/port> 2023-05-31 [] read archived',
      ],
    ],
    [
      'a table of one’s own, with semicolons',
      'Link;Name;Tags;Favorite\nhttps://ledger.example/a;Eins;rot,grün;true\n',
      'otherCsv',
      ['2: Eins <https://ledger.example/a> - [rot; grün] unread starred'],
    ],
    [
      'Omnivore’s JSON',
      `[
  {"id":"1","slug":"ferry","title":"Ferry","url":"https://ledger.example/ferry","state":"Archived","labels":["harbour","häfen"],"savedAt":"2024-01-02T03:04:05.000Z"},
  {"id":"2","slug":"port","title":"Port","url":"https://ledger.example/port","state":"Active","readingProgress":30,"labels":[],"savedAt":"2024-01-02T03:04:05Z"}
]`,
      'omnivoreJson',
      [
        '2: Ferry <https://ledger.example/ferry> 2024-01-02 [harbour; häfen] read archived',
        '3: Port <https://ledger.example/port> 2024-01-02 [] reading',
      ],
    ],
    [
      'wallabag’s JSON',
      `[{"is_archived":1,"is_starred":0,"tags":["harbour"],"id":1,"title":"Ferry","url":"https://ledger.example/ferry","content":"<p>Text</p>","created_at":"2016-09-08T13:55:58+0200","annotations":[{"text":"my note","quote":"The books are open.","ranges":[]}]},
{"is_archived":false,"is_starred":true,"tags":[{"label":"grün"}],"title":"Port","url":"https://ledger.example/port","created_at":"2016-09-08 13:55:58"}]`,
      'wallabagJson',
      [
        '1: Ferry <https://ledger.example/ferry> 2016-09-08 [harbour] read archived “The books are open.”(my note)',
        '2: Port <https://ledger.example/port> 2016-09-08 [grün] unread starred',
      ],
    ],
    [
      'Karakeep’s JSON',
      JSON.stringify({
        bookmarks: [
          {
            createdAt: 1712592000,
            title: 'Ferry',
            tags: ['harbour'],
            content: { type: 'link', url: 'https://ledger.example/ferry' },
            note: 'ask Ana',
            archived: true,
          },
          {
            createdAt: 1712592000,
            title: null,
            tags: [],
            content: { type: 'text', text: 'Milk' },
            note: null,
          },
          {
            createdAt: 1712592000,
            title: null,
            tags: [],
            content: { type: 'link', url: 'https://ledger.example/port' },
            note: null,
            favourited: true,
          },
        ],
        lists: [],
      }),
      'karakeepJson',
      [
        '1: Ferry <https://ledger.example/ferry> 2024-04-08 [harbour] read archived “Ferry”(ask Ana)',
        '1: noPage Milk',
        '1: ledger.example/port <https://ledger.example/port> 2024-04-08 [] unread starred',
      ],
    ],
    [
      'Linkwarden’s JSON',
      JSON.stringify({
        name: 'Ana',
        pinnedLinks: [],
        collections: [
          {
            id: 1,
            name: 'Häfen',
            links: [
              {
                name: 'Ferry',
                url: 'https://ledger.example/ferry',
                tags: [{ name: 'harbour' }],
                createdAt: '2024-01-02T03:04:05.000Z',
              },
            ],
          },
          { id: 2, name: 'Unorganized', links: [{ name: 'A file', url: null, tags: [] }] },
        ],
      }),
      'linkwardenJson',
      ['1: Ferry <https://ledger.example/ferry> 2024-01-02 [Häfen; harbour] unread', '1: noPage A file'],
    ],
    [
      'linkding’s JSON',
      '[{"url":"https://ledger.example/ferry","title":"Ferry","tag_names":["harbour"],"is_archived":false,"unread":false,"date_added":"2024-01-02T03:04:05Z"}]',
      'otherJson',
      ['1: Ferry <https://ledger.example/ferry> 2024-01-02 [harbour] read'],
    ],
    [
      'OneTab’s list',
      'https://ledger.example/ferry | Ferry | The Ledger\nhttps://ledger.example/port | Port\n\nhttps://ledger.example/x\n',
      'linkList',
      [
        '1: Ferry | The Ledger <https://ledger.example/ferry> - [] unread',
        '2: Port <https://ledger.example/port> - [] unread',
        '4: ledger.example/x <https://ledger.example/x> - [] unread',
      ],
    ],
    [
      'a list in Markdown, with headings',
      '# To read\n- [Ferry (again)](https://ledger.example/ferry)\n* Port https://ledger.example/port\njavascript:alert(1)\n',
      'linkList',
      [
        '2: Ferry (again) <https://ledger.example/ferry> - [] unread',
        '3: Port <https://ledger.example/port> - [] unread',
        '4: badAddress',
      ],
    ],
  ]

describe('each format', () => {
  test.each(examples)('reads %s', (_, text, format, rows) => {
    expect(read(text)).toEqual({ format, rows })
  })
})

test.each([
  [
    'a bookmarks file',
    '<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p><DT><A HREF="https://a.example">A</A></DL>',
  ],
  ['one without its doctype', '<dl><dt><a href="https://a.example">A</a></dl>'],
  ['Pocket’s page', '<!DOCTYPE html><html><title>Pocket Export</title><h1>Unread</h1>'],
])('leaves %s to where HTML is parsed', (_, text) => {
  expect(recogniseText(text)?.format).toBe('html')
})

test.each(['', '   \n', 'Dear diary, no link today.', '{}', '{"name": "lede"}', '42', 'a,b\n1,2\n'])(
  'recognises nothing in %j',
  (text) => {
    expect(recogniseText(text)).toBe(null)
  },
)

describe('a broken row costs no other', () => {
  const item = (n: number) =>
    `{"title":"T${n}","url":"https://ledger.example/${n}","labels":[],"savedAt":"2024-01-02T03:04:05Z"}`
  test('an item that is no JSON', () => {
    expect(read(`[\n${item(1)},\n{"title": nope},\n${item(3)}\n]`).rows).toEqual([
      expect.stringMatching(/^2: T1 /),
      '3: garbled {"title": nope}',
      expect.stringMatching(/^4: T3 /),
    ])
  })
  test('a file that was cut off', () => {
    expect(read(`[\n${item(1)},\n{"title":"T2","ur`).rows).toEqual([
      expect.stringMatching(/^2: T1 /),
      '3: cutOff {"title":"T2","ur',
    ])
  })
  test('an item nested a hundred thousand deep', () => {
    const deep = `{"url":${'['.repeat(100_000)}${']'.repeat(100_000)}}`
    const { rows } = read(`[${item(1)},${deep},${item(3)}]`)
    expect(rows).toHaveLength(3)
    expect(rows[1]).toMatch(/^1: garbled /)
  })
  test('a quote that is never closed', () => {
    const { rows } = read(
      'title,url,time_added,tags,status\nA,https://a.example/1,1712592000,,unread\n"B,https://a.example/2,1712592000,,unread\nC,https://a.example/3,1,,unread\n',
    )
    expect(rows).toEqual([
      expect.stringMatching(/^2: A /),
      '3: garbled "B,https://a.example/2,1712592000,,unread',
      expect.stringMatching(/^4: C /),
    ])
  })
})

test('a table longer than the window keeps its rows and their lines', () => {
  const rows = Array.from(
    { length: 5_000 },
    (_, n) => `"Title ${n}, with ""quotes""",https://ledger.example/${n},1712592000,a|b,unread`,
  )
  const all = read(`title,url,time_added,tags,status\r\n${rows.join('\r\n')}\r\n`).rows
  expect(all).toHaveLength(5_000)
  expect(all[4_999]).toBe(
    '5001: Title 4999, with "quotes" <https://ledger.example/4999> 2024-04-08 [a; b] unread',
  )
})

test('a cell of a megabyte is read and cut', () => {
  const [row] = read(
    `title,url,time_added,tags,status\n"${'x'.repeat(1_000_000)}",https://a.example/1,1712592000,,unread\n`,
  ).rows
  expect(row).toHaveLength('2:  <https://a.example/1> 2024-04-08 [] unread'.length + 300)
})
