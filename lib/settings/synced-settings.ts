import { changedSettings } from './changed-settings'
import { defaultSettings, type Settings } from './settings'
import { decodeSettings, encodeSettings } from './stored-settings'

/** The options as they go through the browser's account: where the reader lives, and what each device has been given the right to keep, mark and mirror, stay on the device. */
export const syncedSettings = (settings: Settings) =>
  encodeSettings({
    ...settings,
    weather: { ...settings.weather, place: null },
    saving: defaultSettings.saving,
    across: defaultSettings.across,
  })

/** This device's options with those of another in their place; `null` when the other's can't be read here. */
export function withSynced(own: Settings, raw: unknown): Settings | null {
  const decoded = decodeSettings(raw)
  if (!decoded.ok) return null
  const { weather } = decoded.value
  return changedSettings(own, {
    ...decoded.value,
    weather: { ...weather, place: own.weather.place },
    saving: own.saving,
    across: own.across,
  })
}
