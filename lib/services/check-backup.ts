import type { FileTrouble } from '@/lib/library/import/import-job'
import { type BackupStory, parseBackupHead, parseBackupStory } from '@/lib/library/import/parse-backup'
import { pictureType } from '@/lib/library/import/picture-type'
import { backupCaps } from '@/lib/library/import/zip-caps'
import { BACKUP_HEAD } from '@/lib/library/import/zip-head'
import { isBackupPart } from '@/lib/library/import/zip-names'
import type { ChosenFile } from './import-files'
import type { Stager } from './import-stager'
import type { ImportTally } from './import-tally'

/** SECURITY.md 6. */
const LARGEST_PICTURE = 5_000_000

/** JSON of one file; what is none is nothing. */
function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return null
  }
}

async function checkPart(
  name: string,
  bytes: Uint8Array,
  stager: Stager,
  tally: ImportTally,
  toStory: (story: BackupStory | null) => BackupStory | null,
): Promise<void> {
  if (name === 'settings.json') {
    tally.found.settings = true
    await stager.stage({ kind: 'settings', at: 0, kept: parsed(bytes) }, bytes.length)
  } else if (name.startsWith('entries/')) {
    const story = toStory(parseBackupStory(parsed(bytes)))
    if (story) await stager.stage({ kind: 'backup', at: stager.next(), kept: story.staged }, bytes.length)
  } else if (bytes.length <= LARGEST_PICTURE && pictureType(bytes) !== null) {
    tally.found.pictures += 1
    await stager.stage({ kind: 'picture', at: name, kept: bytes }, bytes.length)
  }
}

/** Our own backup, entry by entry: it may be larger than what fits into the memory. */
export async function checkBackup(
  file: ChosenFile,
  stager: Stager,
  tally: ImportTally,
): Promise<FileTrouble | null> {
  let begun = false
  let line = 0
  const toStory = (story: BackupStory | null) => {
    line += 1
    return tally.story(file.name, line, story)
  }
  for await (const part of file.parts(backupCaps, isBackupPart)) {
    if (!('bytes' in part)) {
      if (part.name === null) return part.trouble
      if (part.name.startsWith('entries/')) toStory(null)
    } else if (part.name === BACKUP_HEAD) {
      const head = parseBackupHead(parsed(part.bytes))
      if (!head.ok) return head.error.kind
      begun = true
    } else if (begun) await checkPart(part.name, part.bytes, stager, tally, toStory)
    await stager.breathe()
  }
  return begun ? null : 'unknown'
}
