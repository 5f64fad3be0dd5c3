import { generateChromeMessages, parseMessagesObject } from '@wxt-dev/i18n/build'
import english from '@/assets/locales/en.json'

const messages = new Map(Object.entries(generateChromeMessages(parseMessagesObject(english))))

/** `browser.i18n.getMessage` over the English texts, so that components are tested with the words a reader sees. */
function getMessage(key: string, substitutions: readonly string[] = []): string {
  const text = messages.get(key)?.message
  if (text === undefined) throw new Error(`There is no text "${key}" in assets/locales/en.json`)
  return text
    .replace(/\$(\d)/g, (_, place: string) => substitutions[Number(place) - 1] ?? '')
    .replaceAll('$$', '$')
}

Object.assign(globalThis, {
  chrome: { i18n: { getMessage, getUILanguage: () => 'en-US' }, runtime: { id: 'lede-under-test' } },
})
