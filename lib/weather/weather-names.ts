/** What class names, ids and addresses of weather widgets say, in the languages of the papers looked at. */
export const WEATHER_NAME =
  /weather|current-?conditions|wetter|meteo(?!r)|\bclima\b|clima[-_]|tiempo|previsao|temperatur|pogoda|pocasi|idojaras|vreme[a_-]|\bv[aä]der|vejret|\bv[aæ]r\b|\bs[aä]{2}\b|laika-?z|orai\b|hava-?durumu|\bweer|\btempo[-_/]|cuaca|thoi-?tiet|tenki/i

// Beginnings of the words that say what the sky does. A word for each kind of sky, not every wording.
export const CONDITION =
  /\bclear\b|\bsun(?:n|\b)|cloud|overcast|\brain|\bsnow|\bfog|\bmist\b|haz[ey]|storm|shower|drizz|\bwindy?\b|\bfair\b|thunder|klar|sonn(?!ta|ab)|heiter|wolk|bedeckt|regn|regen|schnee|nebel|gewit|schauer|solei|nuag|couvert|pluie|neige|brouil|orage|averse|éclairci|dégagé|soleado|despej|nubl?[ao]|lluvi|niev|niebla|torment|chubasc|\bsol\b|limpo|chuv|neblina|trovoad|encobert|seren|nuvol|piogg|\bneve|nebbia|tempor|coperto|zonn|helder|sneeuw|onweer|buien|moln|mulet|snö|sky(?:et|fri)|\bsne\b|snø|pilv|aurin|sade|lumi|słon|pochm|chmur|deszcz|śnieg|mgła|burz|jasno|oblač|zataž|déšť|sníh|napos|felh|eső|noros|ploai|mākoņ|skaidr|liet|snieg|debes|ясно|облач|пасм|дожд|снег|туман|хмар|дощ|сніг|güneş|bulut|yağm|açık|karlı|مشمس|غائم|صاف|ممطر|غيوم|בהיר|מעונן|גשם|晴|曇|雨|雪|霧|云|阴|맑음|흐림|구름|धूप|बादल|बारिश/iu

/** Words around a reading that are neither place nor sky. */
export const LABEL =
  /weather|forecast|wetter|m[ée]t[ée]o|clima\b|tiempo|pogoda|today|toni|tomorr|\bnow\b|current|heute|morgen|aktuell|hoy|mañana|ahora|aujourd|demain|hoje|amanhã|oggi|domani|dzi[sś]|jutro|сегодня|сейчас|wind|humid|feels|precip|more|info|mehr|voir|full|detail|\bmax|\bmin|high|low|search|menu|update|temp|celsius|fahrenheit|hourly|radar|alert|change|log ?in|edition|subscri|day$|tag$/i
export const PLACE_NAME =
  /city|place|locat|region|(?:^|[\s_-])(?:ort|loc|stadt|ville|ciudad|cidade|lugar|town|miasto|citta|comune|station|area)(?:$|[\s_-])/i
/** Class names and labels of the day's extremes. */
export const HIGH = /(?:^|[\s_-])(?:hi|h|high|max\w*|hoch|tmax|up|↑|▲)(?:$|[\s_:.-])/i
export const LOW = /(?:^|[\s_-])(?:lo|l|low|min\w*|tief|tmin|down|↓|▼)(?:$|[\s_:.-])/i
