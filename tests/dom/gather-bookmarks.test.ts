import { expect, test } from 'vitest'
import { gatherBookmarks } from '@/lib/library/import/gather-bookmarks'

const told = (html: string) =>
  gatherBookmarks(new DOMParser().parseFromString(html, 'text/html')).map(
    ({ url, title, savedAt, tags = [], state, dek }) =>
      `${title} <${url}> ${savedAt ?? '-'} [${tags.filter((tag) => tag !== '').join('; ')}] ${state ?? '-'}${dek ? ` “${dek}”` : ''}`,
  )

test.each<[string, string, readonly string[]]>([
  [
    'a browser’s file: folders in folders, roots that nobody chose, notes below',
    `<!DOCTYPE NETSCAPE-Bookmark-file-1><TITLE>Bookmarks</TITLE><H1>Bookmarks</H1>
<DL><p>
    <DT><H3 ADD_DATE="1" PERSONAL_TOOLBAR_FOLDER="true">Favoritenleiste</H3>
    <DL><p>
        <DT><A HREF="https://a.example/1" ADD_DATE="1712592000">One</A>
        <DT><H3>Häfen</H3>
        <DD>of the north
        <DL><p>
            <DT><H3>Fähren</H3>
            <DL><p>
                <DT><A HREF="https://a.example/2" TAGS="grün,日本">Two</A>
                <DD>A note
                <DT><A HREF="https://a.example/3" TOREAD="1">Three</A>
            </DL><p>
        </DL><p>
    </DL><p>
    <DT><A HREF="https://a.example/4" TOREAD="0">Four</A>
</DL><p>`,
    [
      'One <https://a.example/1> 1712592000 [] -',
      'Two <https://a.example/2> - [Häfen; Fähren; grün; 日本] - “A note”',
      'Three <https://a.example/3> - [Häfen; Fähren] unread',
      'Four <https://a.example/4> - [] read',
    ],
  ],
  [
    'Lede’s own file, with states for folders',
    `<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><p>
    <DT><H3>Unread</H3><DL><p><DT><A HREF="https://a.example/1" TAGS="a">One</A></DL><p>
    <DT><H3>Archive</H3><DL><p><DT><A HREF="https://a.example/2">Two</A></DL><p></DL><p>`,
    ['One <https://a.example/1> - [a] -', 'Two <https://a.example/2> - [] read'],
  ],
  [
    'Pocket’s old page',
    `<!DOCTYPE html><html><head><title>Pocket Export</title></head><body>
<h1>Unread</h1><ul><li><a href="https://a.example/1?b=1&amp;c=2" time_added="1712592000" tags="dev,日本">One &amp; only</a></li></ul>
<h1>Read Archive</h1><ul><li><a href="https://a.example/2" time_added="1712592001" tags="">Two</a></li></ul></body></html>`,
    [
      'One & only <https://a.example/1?b=1&c=2> 1712592000 [dev; 日本] unread',
      'Two <https://a.example/2> 1712592001 [] read',
    ],
  ],
  ['no links', '<dl><dt><h3>Empty</h3></dl>', []],
])('reads %s', (_, html, rows) => {
  expect(told(html)).toEqual(rows)
})

test('folders nested ten thousand deep cost neither time nor the links in them', () => {
  const deep = `${'<DL><p><DT><H3>x</H3>'.repeat(10_000)}<DL><DT><A HREF="https://a.example/1">One</A>`
  expect(told(deep)).toHaveLength(1)
})
