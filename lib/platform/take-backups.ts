import { decodeArticle } from '@/lib/article/stored-article'
import type { Result } from '@/lib/base/result'
import { addressKeys } from '@/lib/library/address-key'
import { cleanTags } from '@/lib/library/clean-tags'
import type { ImportJob } from '@/lib/library/import/import-job'
import { mergeBackup } from '@/lib/library/import/merge-backup'
import { parseStagedBackup } from '@/lib/library/import/parse-staged'
import { pictureType } from '@/lib/library/import/picture-type'
import type { BackupPicture, StagedBackup } from '@/lib/library/import/staged'
import type { LibraryEntry } from '@/lib/library/library-entry'
import { decodeHighlight } from '@/lib/library/stored-highlight'
import { decodeLibraryEntry } from '@/lib/library/stored-library-entry'
import type { DataError } from '@/lib/protocol/background'
import { type ImportTransaction, importStep, stagedRange } from './import-writer'
import { putAddresses } from './put-addresses'
import { putLine, putText } from './story-records'

/** Stories of one transaction, each with its text. */
const STEP = 20

/** Texts that are there and can be read stay. */
async function takeBodies(
  transaction: ImportTransaction,
  id: string,
  copy: StagedBackup,
  at: string,
): Promise<void> {
  const bodies = transaction.objectStore('bodies')
  const earlier = transaction.objectStore('earlier')
  const [body, before] = await Promise.all([bodies.get(id), earlier.get(id)])
  if (copy.article && !(body && decodeArticle(body.kept).ok)) await putText(transaction, id, copy.article)
  if (copy.earlier && !(before && decodeArticle(before.kept).ok))
    await earlier.put({ id, at, kept: copy.earlier })
}

/** Marks of both; of two copies of one the later holds. */
async function takeHighlights(transaction: ImportTransaction, copy: StagedBackup): Promise<number> {
  const highlights = transaction.objectStore('highlights')
  let taken = 0
  for (const kept of copy.highlights) {
    const decoded = decodeHighlight(kept)
    if (!decoded.ok) continue
    const { id, articleId, changedAt } = decoded.value
    const own = await highlights.get(id)
    const old = own && decodeHighlight(own.kept)
    if (old?.ok && Date.parse(old.value.changedAt) >= Date.parse(changedAt)) continue
    await highlights.put({ id, article: articleId, kept })
    taken += 1
  }
  return taken
}

/** The pictures the story lacks, each looked at again when it comes: its own first bytes say what it is. */
async function takePictures(
  transaction: ImportTransaction,
  job: string,
  id: string,
  pictures: readonly BackupPicture[],
): Promise<number> {
  const own = transaction.objectStore('pictures')
  const staged = transaction.objectStore('staged')
  let taken = 0
  for (const { source, file } of pictures) {
    const found = await staged.get([job, 'picture', file])
    if (!found) continue
    await staged.delete([job, 'picture', file])
    const picture = pictureOf(found.kept)
    if (!picture || (await own.getKey([id, source])) !== undefined) continue
    await own.put({ id, source, bytes: picture.size, blob: picture })
    taken += 1
  }
  return taken
}

function pictureOf(kept: unknown): Blob | null {
  if (!(kept instanceof Uint8Array)) return null
  const type = pictureType(kept)
  return type === null ? null : new Blob([new Uint8Array(kept)], { type })
}

/** What the file says of pictures is not what came with it: told is what is there. */
async function picturesKept(
  transaction: ImportTransaction,
  { id, pictures }: LibraryEntry,
): Promise<LibraryEntry['pictures']> {
  const all = await transaction.objectStore('pictures').index('id').getAll(id)
  if (pictures === null && all.length === 0) return null
  const known = pictures === null ? 0 : pictures.kept + pictures.failed
  return {
    kept: all.length,
    failed: Math.max(0, known - all.length),
    bytes: all.reduce((sum, { bytes }) => sum + bytes, 0),
  }
}

interface Copy {
  readonly staged: StagedBackup
  readonly entry: LibraryEntry
}

interface Taken {
  readonly outcome: 'added' | 'updated' | 'known'
  readonly marks: number
  readonly pictures: number
}

async function takeStory(
  transaction: ImportTransaction,
  job: ImportJob,
  { staged, entry: copy }: Copy,
): Promise<Taken> {
  const { id } = copy
  const record = await transaction.objectStore('library').get(id)
  const kept = record && decodeLibraryEntry(record.kept)
  if (kept?.ok === false) {
    const raw = { entry: record?.kept ?? null, body: null }
    await transaction.objectStore('broken').add({ store: 'library', id, at: job.createdAt, raw })
  }
  const old = kept?.ok ? kept.value : null
  await takeBodies(transaction, id, staged, copy.savedAt)
  const marks = await takeHighlights(transaction, staged)
  const pictures = await takePictures(transaction, job.id, id, staged.pictures)
  const line = withTags(old ? mergeBackup(old, copy, job.createdAt) : copy, job.options.tags)
  const entry = { ...line, pictures: await picturesKept(transaction, line) }
  const same = old !== null && JSON.stringify(old) === JSON.stringify(entry)
  if (!same) await putLine(transaction, entry)
  await putAddresses(transaction, id, [...addressKeys(copy), ...staged.addresses])
  return {
    outcome: old === null ? 'added' : same && marks + pictures === 0 ? 'known' : 'updated',
    marks,
    pictures,
  }
}

const counted = (job: ImportJob, { outcome, marks, pictures }: Taken): ImportJob => ({
  ...job,
  done: {
    ...job.done,
    rows: job.done.rows + 1,
    [outcome]: job.done[outcome] + 1,
    marks: job.done.marks + marks,
    pictures: job.done.pictures + pictures,
  },
})

/** Side by side, since each story asks the database a dozen questions and waits for every answer. One after the other go copies of one story, and those with pictures: their bytes are held while they are taken. */
async function takeStories(
  transaction: ImportTransaction,
  job: ImportJob,
  copies: readonly Copy[],
): Promise<readonly Taken[]> {
  const inTurn = async (some: readonly Copy[]): Promise<readonly Taken[]> => {
    const taken: Taken[] = []
    for (const copy of some) taken.push(await takeStory(transaction, job, copy))
    return taken
  }
  const stories = [...Map.groupBy(copies, ({ entry }) => entry.id).values()]
  const isPictured = (some: readonly Copy[]) => some.some(({ staged }) => staged.pictures.length > 0)
  const plain = await Promise.all(stories.filter((some) => !isPictured(some)).map(inTurn))
  return [...plain.flat(), ...(await inTurn(stories.filter(isPictured).flat()))]
}

/** What this version can't read was told when the file was looked through. */
function copyOf(kept: unknown): readonly Copy[] {
  const staged = parseStagedBackup(kept)
  const decoded = staged && decodeLibraryEntry(staged.entry)
  return staged && decoded?.ok ? [{ staged, entry: decoded.value }] : []
}

const withTags = (entry: LibraryEntry, tags: readonly string[]): LibraryEntry =>
  tags.length === 0 ? entry : { ...entry, tags: cleanTags([...entry.tags, ...tags]) }

/** Background only. The next stories of a backup; tells how many there were. */
export async function takeBackups(id: string): Promise<Result<number, DataError>> {
  let taken = 0
  const result = await importStep(id, async (transaction, job) => {
    const staged = transaction.objectStore('staged')
    const records = await staged.getAll(stagedRange(id, 'backup'), STEP)
    const copies = records.flatMap(({ kept }) => copyOf(kept))
    const after = (await takeStories(transaction, job, copies)).reduce(counted, job)
    await Promise.all(records.map(({ at }) => staged.delete([id, 'backup', at])))
    taken = records.length
    return after
  })
  return result.ok ? { ok: true, value: taken } : result
}
