import type { WeatherIcon } from '@/lib/weather/weather-icon'

// The words mastheads use most, seen on English and German papers; a thermometer is right for all others.
const WORDS: readonly (readonly [pattern: RegExp, icon: WeatherIcon])[] = [
  [/thunder|storm|gewitter/i, 'cloud-lightning'],
  [/snow|flurr|schnee/i, 'cloud-snow'],
  [/drizzle|niesel/i, 'cloud-drizzle'],
  [/rain|shower|regen|schauer/i, 'cloud-rain'],
  [/fog|mist|haze|nebel/i, 'cloud-fog'],
  [/partly|mostly (clear|sunny)|mainly|heiter|leicht bew/i, 'cloud-sun'],
  [/cloud|overcast|bewölkt|bedeckt|wolk/i, 'cloudy'],
  [/clear|sun|fair|klar|sonn/i, 'sun'],
]

/** A picture for what a page's masthead says in words. */
export const conditionIcon = (condition: string | null): WeatherIcon =>
  WORDS.find(([pattern]) => condition !== null && pattern.test(condition))?.[1] ?? 'thermometer'
