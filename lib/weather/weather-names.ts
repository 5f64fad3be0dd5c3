/** What class names, ids and addresses of weather widgets say, in the languages of the papers looked at. */
export const WEATHER_NAME =
  /weather|wetter|m[eé]t[eé]o(?!r)|\bclima|[-_]clima|clima[-_]|tiempo|previs[aã]o|temperatur|pogoda|poč?asi|po[cč]as[ií]|idojaras|időjárás|vremea|vreme[-_]|v[aä]der(?:et)?\b|vejret|væ?ret?\b|s[aä]{2}\b|laika-?z|orai\b|hava-?durumu|havadurumu|weer(?:bericht)?\b|\btempo[-_/]|booked-w|cuaca|thoi-?tiet|tenki|kairos/i

// Beginnings of the words that say what the sky does. A word for each kind of sky, not every wording.
export const CONDITION =
  /clear|sunn|\bsun\b|cloud|overcast|\brain|\bsnow|\bfog|\bmist\b|haz[ey]|storm|shower|drizzl|\bwind|\bfair\b|thunder|sleet|flurr|klar|sonn|heiter|wolk|bedeckt|regen|regn|schnee|nebel|gewitter|schauer|soleil|ensoleill|nuage|couvert|pluie|neige|brouillard|orage|averse|éclaircie|dégagé|soleado|despejado|nublado|nubos|nubes|lluvi|nieve|niebla|torment|chubasco|cubierto|\bsol\b|limpo|chuva|chuvisco|neblina|trovoada|encoberto|soleggiat|sereno|nuvol|piogg|\bneve|nebbia|temporal|coperto|zonnig|helder|sneeuw|onweer|buien|molnig|mulet|snö|skyet|skyfri|\bsne\b|snø|lett ?skyet|pilvi|aurinko|sade|lumi|słone|pochmur|zachmur|chmur|deszcz|śnieg|mgła|burz|jasno|zataž|polojas|oblačn|déšť|sníh|napos|felhő|eső|senin|noros|ploaie|mākoņ|skaidr|lietus|snieg|debes|giedra|ясно|облач|пасмурн|дожд|снег|туман|хмарно|дощ|сніг|güneş|bulut|yağmur|açık|karlı|مشمس|غائم|صاف|ممطر|غيوم|صحو|בהיר|מעונן|גשם|晴|曇|雨|雪|霧|多云|阴|맑음|흐림|구름|धूप|बादल|बारिश/iu

/** Words around a reading that are neither place nor sky. */
export const LABEL =
  /weather|forecast|wetter|m[ée]t[ée]o|clima\b|tiempo|pogoda|today|tonight|tomorrow|\bnow\b|current|heute|morgen|aktuell|hoy|mañana|ahora|aujourd|demain|maintenant|hoje|amanhã|oggi|domani|dzisiaj|dziś|jutro|сегодня|сейчас|wind|humid|feels|precip|rain chance|more|info|mehr|voir|ver |full|details?|\bmax|\bmin\b|high|low|search|menu|update|temp|celsius|fahrenheit|hourly|radar|alert|change|login/i
export const PLACE_NAME = /city|place|locat|region|(?:^|[\s_-])(?:ort|loc|stadt|ville|ciudad|cidade|lugar|town|miasto|citta|comune|station|area)(?:$|[\s_-])/i
export const HIGH_NAME = /(?:^|[\s_-])(?:hi|high|max|maxi|maximum|maxima|hoch|tmax|day|up)(?:$|[\s_-])/i
export const LOW_NAME = /(?:^|[\s_-])(?:lo|low|min|mini|minimum|minima|tief|tmin|night|down)(?:$|[\s_-])/i
