import { describe, expect, test } from 'vitest'
import english from '@/assets/locales/en.json'
import { productFiles, projectFiles } from './project-files'
import { readSyntax } from './syntax'
import { missingKeys, textKeys, unusedKeys } from './text-keys'

const code = productFiles()
  .filter((file) => /\.tsx?$/.test(file.path))
  .map((file) => readSyntax(file.text, file.path))
const keys = textKeys(english)
const others = projectFiles(['assets/locales'], /\.json$/).filter((file) => !file.path.endsWith('/en.json'))

describe('texts', () => {
  test('every key that code asks for exists', () => {
    expect(missingKeys(keys, code)).toEqual([])
  })

  test('every key that exists is asked for', () => {
    expect(unusedKeys(keys, code)).toEqual([])
  })

  test('no key has a sign that browsers refuse in a message name', () => {
    expect(keys.filter((key) => !/^[A-Za-z0-9_.]+$/.test(key))).toEqual([])
  })

  test('every language has every text', () => {
    const wrong = others.filter(
      ({ text }) => textKeys(JSON.parse(text)).toSorted().join() !== keys.toSorted().join(),
    )
    expect(wrong.map(({ path }) => path)).toEqual([])
  })

  const known = ['error.tooLarge', 'error.pdf', 'list.title', 'command_save']
  const file = (source: string) => [readSyntax(source, 'a.ts')]

  test.each([
    ['a name', "t('list.title')", ['error.tooLarge', 'error.pdf', 'command_save']],
    [
      'a template with its word',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the source of a template.
      "const kind = 'pdf'; t(`error.${kind}`)",
      ['error.tooLarge', 'list.title', 'command_save'],
    ],
    ['the manifest', "const c = '__MSG_command_save__'", ['error.tooLarge', 'error.pdf', 'list.title']],
  ])('sees a key used by %s', (_, source, unused) => {
    expect(unusedKeys(known, file(source))).toEqual(unused)
  })

  test('sees a key that is not there', () => {
    expect(missingKeys(known, file("t('list.titel'); t('a.b'); m('__MSG_command_sav__')"))).toEqual([
      'list.titel',
      '__MSG_command_sav__',
    ])
  })
})
