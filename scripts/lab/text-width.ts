// East Asian Wide and Fullwidth (https://www.unicode.org/reports/tr11/), as terminals draw them, and emoji.
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u
// Arabic and Hebrew vowel signs, accents, joiners and direction marks take no room.
const without = /[\p{Mn}\p{Me}\p{Cf}]/u

/** How many columns of a terminal a text takes. */
export const textWidth = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (without.test(sign) ? 0 : wide.test(sign) ? 2 : 1), 0)
