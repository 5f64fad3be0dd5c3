import { describe, expect, test } from 'vitest'
import { houseNames, isHouse, withoutHouses } from '@/lib/extract/house-names'

const isIt = (name: string, site: string | null, url: string) => isHouse(name, houseNames(site, url))

describe('the name of the site', () => {
  test.each([
    ['The Ledger', 'The Ledger', 'https://x.example/'],
    ['Ledger', 'The Harbour Ledger', 'https://x.example/'],
    ['q-tv NEWS', 'q-tv.example', 'https://www.q-tv.example/'],
    ['Ledger Newsroom', null, 'https://www.ledger.co.example/'],
    ['ledger.example', 'Ledger', 'https://www.ledger.example/'],
    ['Bến Sông', null, 'https://bensong.example/'],
  ])('is %j on %j, %s', (name, site, url) => {
    expect(isIt(name, site, url)).toBe(true)
  })

  test.each([
    ['Ada Swift', 'FT', 'https://ft.example/'],
    ['Ada Sapir', 'AP', 'https://ap.example/'],
    ['Ada Reyes', 'The Ledger', 'https://ledger.com.example/'],
    ['Ada Reyes', null, 'no address'],
  ])('is not %j on %j, %s', (name, site, url) => {
    expect(isIt(name, site, url)).toBe(false)
  })

  test('goes where a person stands beside it, and stays where it is alone', () => {
    const houses = houseNames('The Ledger', 'https://ledger.example/')
    expect(withoutHouses(['Ada Reyes', 'The Ledger'], houses)).toEqual(['Ada Reyes'])
    expect(withoutHouses(['The Ledger'], houses)).toEqual(['The Ledger'])
    expect(withoutHouses(['The Ledger', 'ar'], houses)).toEqual(['The Ledger', 'ar'])
  })
})
