import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { bookmarks } from '@/lib/library/export/bookmarks'
import { csv } from '@/lib/library/export/csv'
import { entry, hostile } from './examples'

const rows = (text: string) => Papa.parse<Record<string, string>>(text.trimEnd(), { header: true })

describe('the table', () => {
  test('has Pocket’s columns first and what Lede knows after them', () => {
    const text = csv([
      entry({ archivedAt: '2024-05-01T00:00:00.000Z', state: 'read', readAt: '2024-04-30T00:00:00.000Z' }),
    ])
    expect(text.split('\r\n')).toEqual([
      'title,url,time_added,tags,status,state,starred,saved_at,archived_at,read_at,published_at,site,language,minutes',
      'Hafen: „Grüße“ aus 東京,https://www.ledger.example/port/deal?id=4&x={a|b},1712160000,Häfen|long read,archive,read,1,2024-04-03T16:00:00.250Z,2024-05-01T00:00:00.000Z,2024-04-30T00:00:00.000Z,2024-04-03,The Ledger,de-DE,4',
      '',
    ])
  })

  test.each([
    [
      'a story that is only read is done with, to programs that know two states',
      { state: 'read' as const },
      'archive',
    ],
    ['a story half read is not', { state: 'reading' as const }, 'unread'],
  ])('%s', (_name, more, status) => {
    expect(rows(csv([entry(more)])).data[0]?.status).toBe(status)
  })

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '\nx', '＝1+1', "=cmd|' /C calc'!A0"])(
    'guards %j from being run by a spreadsheet',
    (title) => {
      const [first] = rows(csv([entry({ title, tags: [title.trim()], siteName: title })])).data
      expect(first?.title).toBe(`'${title}`)
      expect(first?.site).toBe(`'${title}`)
    },
  )

  test.each(['a,b', 'a"b', 'two\nlines', ' blanks ', 'مرحبا 日本語 ß 🚢', hostile])(
    'gives %j back',
    (title) => {
      const { data, errors } = rows(csv([entry({ title }), entry()]))
      expect(errors).toEqual([])
      expect(data).toHaveLength(2)
      expect(data[0]?.title).toBe(title.replace('\0', '').toWellFormed())
    },
  )

  test('writes a tag’s bar, which parts tags, as a slash', () => {
    expect(rows(csv([entry({ tags: ['a|b', 'c'] })])).data[0]?.tags).toBe('a/b|c')
  })

  test('of nothing has its head', () => {
    expect(csv([])).toMatch(/^title,url,[^\r]+\r\n$/)
  })
})

describe('the bookmarks', () => {
  test('stand in two folders, with dates and tags', () => {
    const text = bookmarks([
      entry({ title: 'One', tags: ['a', 'ä b'] }),
      entry({ title: 'Two', tags: [], archivedAt: '2024-05-01T00:00:00Z' }),
    ])
    expect(text).toMatch(/^<!DOCTYPE NETSCAPE-Bookmark-file-1>\n/)
    expect(text.slice(text.indexOf('<H3>Unread'), text.indexOf('<H3>Archive'))).toContain(
      '<DT><A HREF="https://www.ledger.example/port/deal?id=4&amp;x=%7Ba%7Cb%7D" ADD_DATE="1712160000" LAST_MODIFIED="1712332800" TAGS="a,ä b">One</A>',
    )
    expect(text.slice(text.indexOf('<H3>Archive'))).toMatch(/ LAST_MODIFIED="\d+">Two<\/A>/)
  })

  test('hold no markup of the page’s', () => {
    const text = bookmarks([entry({ title: hostile, tags: [hostile], url: 'https://a.example/"><script>' })])
    expect(text).not.toContain('<script')
    expect(text).not.toContain('-->')
    expect(text.match(/<A /g)).toHaveLength(1)
    expect(text).toContain('&lt;/script&gt;')
  })

  test('writes a tag’s comma, which parts tags, as a semicolon', () => {
    expect(bookmarks([entry({ tags: ['a,b', 'c'] })])).toContain('TAGS="a;b,c"')
  })
})
