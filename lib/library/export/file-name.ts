/** The shortest limits of the file systems in use count bytes (255 of ext4; 143 where eCryptfs wraps it); room is left for a number and an ending. */
const MOST_BYTES = 120

// Windows: https://learn.microsoft.com/windows/win32/fileio/naming-a-file; a device stays one with an ending after it.
const forbidden = /[<>:"/\\|?*]+/g
const devices = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]|conin\$|conout\$)(?=\.|$)/i
// What is not seen, or turns the letters after it around ("cod.exe" that looks like "exe.doc"). The joiners 200C and 200D hold letters and emoji together.
const unseen =
  /[\p{Cc}\p{Zl}\p{Zp}\p{Co}\p{Cs}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu

const encoder = new TextEncoder()
const bytesOf = (text: string): number => encoder.encode(text).length

function cut(name: string): string {
  if (bytesOf(name) <= MOST_BYTES) return name
  let kept = ''
  let left = MOST_BYTES - bytesOf('…')
  for (const { segment } of new Intl.Segmenter().segment(name)) {
    left -= bytesOf(segment)
    if (left < 0) break
    kept += segment
  }
  return `${kept.trimEnd()}…`
}

/** A name any file system takes, without an ending; `instead` where nothing of the title is left. */
export function fileName(title: string, instead: string): string {
  const clean = cut(
    title
      .toWellFormed()
      .normalize('NFC')
      .replace(/\s+/g, ' ')
      .replace(unseen, '')
      .replace(forbidden, '-')
      .replace(/^[\s.~-]+|[\s.-]+$/g, ''),
  )
  if (clean === '') return instead
  return devices.test(clean) ? `_${clean}` : clean
}

/** Gives each name once: twins get a number. Names that differ in case only are twins to Windows and macOS. */
export function nameGiver(): (name: string, ending: string) => string {
  const given = new Set<string>()
  return (name, ending) => {
    for (let number = 1; ; number++) {
      const full = `${name}${number === 1 ? '' : ` (${number})`}.${ending}`
      const key = full.normalize('NFC').toLowerCase()
      if (given.has(key)) continue
      given.add(key)
      return full
    }
  }
}
