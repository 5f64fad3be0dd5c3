import { parseSettings } from './parse-settings'
import type { Settings } from './settings'

/** The settings with the patch's top-level fields in place of the old; unchanged when the patch is no good. */
export const changedSettings = (settings: Settings, patch: Partial<Settings>): Settings =>
  parseSettings({
    typography: patch.typography ?? settings.typography,
    summaryLength: patch.summaryLength ?? settings.summaryLength,
    pictures: patch.pictures ?? settings.pictures,
    history: patch.history ?? settings.history,
    saving: patch.saving ?? settings.saving,
    weather: patch.weather ?? settings.weather,
    across: patch.across ?? settings.across,
  }) ?? settings
