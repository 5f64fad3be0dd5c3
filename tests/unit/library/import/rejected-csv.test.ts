import { expect, test } from 'vitest'
import { rejectedCsv } from '@/lib/library/import/rejected-csv'

test('a rejected row is written again so that no program takes it for a formula', () => {
  const rows = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', 'a,"b"\nc'].map((what, line) => ({
    file: 'f.csv',
    line,
    why: 'no',
    what,
  }))
  expect(rejectedCsv(['File', 'Line', 'Why', 'What'], rows).split('\r\n')).toEqual([
    'File,Line,Why,What',
    `f.csv,0,no,"'=1+1"`,
    `f.csv,1,no,"'+1"`,
    `f.csv,2,no,"'-1"`,
    `f.csv,3,no,"'@SUM(A1)"`,
    `f.csv,4,no,"'\t=1"`,
    'f.csv,5,no,"a,""b""\nc"',
  ])
})
