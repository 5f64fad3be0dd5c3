import { delimiter, join } from 'node:path'
import { isProgram } from './is-program.ts'

const commands = ['firefox-esr', 'firefox', 'firefox-developer-edition']
const elsewhere = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
]

/** `FIREFOX` from the environment, else an installed one; `null` when there is none. */
export function findFirefox(env: Readonly<Record<string, string | undefined>> = process.env): string | null {
  const asked = env.FIREFOX
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean)
  const places = commands.flatMap((command) => folders.map((folder) => join(folder, command)))
  return [...(asked ? [asked] : []), ...places, ...elsewhere].find(isProgram) ?? null
}
