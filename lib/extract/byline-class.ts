const box = /author|autor|auteur|by-?line|bytext|writer/i
// Parts of such a box that name a place, an office, a day.
const detail =
  /location|role|position|title|bio|date|time|photo|image|avatar|twitter|social|caption|stor(?:y-|ies)|posts|recent|more/i

/** Whether class names are those of a byline. */
export const isBylineClass = (name: string): boolean => box.test(name) && !detail.test(name)
