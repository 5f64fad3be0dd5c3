import { Trouble } from '#scripts/trouble.ts'
import { buildExtension } from './build-extension.ts'

/** The folder of the Chrome build, built first when its sources changed. */
export async function ensureBuilt(): Promise<string> {
  const built = await buildExtension('chrome')
  if ('trouble' in built) throw new Trouble(`${built.trouble}\nThe build failed.`)
  return built.folder
}
