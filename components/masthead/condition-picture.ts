import type { WeatherPicture } from '@/lib/weather/weather-picture'

// The words mastheads use, in the languages Lede reads most; a thermometer is right for all others.
const WORDS: readonly (readonly [pattern: RegExp, picture: WeatherPicture])[] = [
  [/thunder|storm|gewitter|orage|tormenta|tempor[ae]l|trovoad|burz|åska|torden/i, 'thunderstorms-day-rain'],
  [/sleet|freezing (rain|drizzle)|hail|regen und schnee|schneeregen|gefrier|grésil/i, 'overcast-day-sleet'],
  [/snow|flurr|schnee|neige|niev|neve|sneeuw|snö|sne\b|śnieg/i, 'overcast-day-snow'],
  [/drizzle|niesel|sprüh|bruine|llovizna|chuvisc|pioviggin|motregen/i, 'overcast-day-drizzle'],
  [/rain|shower|regen|schauer|pluie|averse|lluvia|chubasc|chuva|pioggi|deszcz|regn/i, 'overcast-day-rain'],
  [/fog|mist|haze|nebel|dunst|brume|brouillard|niebla|neblina|nebbia|nevoeiro|mgła|dimma/i, 'fog-day'],
  [
    /part(ly|ially|iellement|ialmente)|mostly (clear|sunny)|mainly|heiter|leicht bew|éclaircies|poco nub|parcial/i,
    'partly-cloudy-day',
  ],
  [
    /cloud|overcast|bewölkt|bedeckt|wolk|nuag|couvert|nub(es|lad|lo)|cubierto|nuvol|coperto|mol[nh]/i,
    'overcast-day',
  ],
  [
    /clear|sun|fair|klar|sonn|soleil|ensoleill|dégagé|despejado|sol\b|sole(ad|ggi)|seren|limpo|\bzon/i,
    'clear-day',
  ],
]

/** A picture for what a page's masthead says in words. It doesn't say whether it is night there. */
export const conditionPicture = (condition: string | null): WeatherPicture =>
  WORDS.find(([pattern]) => condition !== null && pattern.test(condition))?.[1] ?? 'thermometer'
