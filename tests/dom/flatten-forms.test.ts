import { describe, expect, test } from 'vitest'
import { flattenForms } from '@/lib/extract/flatten-forms'
import { parse } from './extract-page'

const form = '<form class="poll"><label>Yes <input></label><!-- a note --></form>'
const pageOf = (forms: number) => parse(`<main><h1>Polls</h1>${form.repeat(forms)}<p>The end.</p></main>`)

describe('forms', () => {
  test('stay on a page of a few', () => {
    const page = pageOf(300)
    flattenForms(page)
    expect(page.querySelectorAll('form')).toHaveLength(300)
  })

  test('become boxes on a page of hundreds, and all else stays as it is', () => {
    const page = pageOf(301)
    const before = page.body.outerHTML
    flattenForms(page)
    const forms = /<(\/?)form(?: class="poll")?>/g
    expect(page.body.outerHTML).toBe(before.replace(forms, '<$1div>'))
  })
})
