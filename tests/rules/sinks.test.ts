import { describe, expect, test } from 'vitest'
import { productFiles } from './project-files'
import { findSinks } from './sinks'

const code = productFiles().filter((file) => /\.tsx?$/.test(file.path))

describe('HTML sinks and requests', () => {
  test('there is none in the product, and one door for requests', () => {
    expect(code.length).toBeGreaterThan(100)
    expect(code.flatMap((file) => findSinks(file.text, file.path))).toEqual([])
  })

  test.each([
    ['box.innerHTML = text', 'innerHTML'],
    ["box['outerHTML'] = text", 'outerHTML'],
    ["box.insertAdjacentHTML('beforeend', text)", 'insertAdjacentHTML'],
    ['const a = <p dangerouslySetInnerHTML={{ __html: text }} />', 'dangerouslySetInnerHTML'],
    ['document.write(text)', 'document.write'],
    ['eval(text)', 'eval'],
    ["const f = new Function('return 1')", 'Function'],
    ['frame.srcdoc = text', 'srcdoc'],
    ["new DOMParser().parseFromString(text, 'text/html')", 'DOMParser'],
    ["await fetch('https://a.example/')", 'fetch'],
    ["const get = globalThis['fetch']", 'fetch'],
    ["new WebSocket('wss://a.example/')", 'WebSocket'],
    ["navigator.sendBeacon('/x')", 'sendBeacon'],
  ])('finds %s', (source, name) => {
    expect(findSinks(source, 'components/Planted.tsx').join()).toContain(` ${name}`)
  })

  test('lets a comment speak of them', () => {
    expect(findSinks('// innerHTML is never used, nor fetch\nexport const a = 1\n', 'lib/base/a.ts')).toEqual(
      [],
    )
  })
})
