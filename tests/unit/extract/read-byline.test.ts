import { describe, expect, test } from 'vitest'
import { joinLabels, readByline } from '@/lib/extract/read-byline'

type Case = readonly [parts: readonly string[], names: readonly string[]]

describe('lines that say "by"', () => {
  test.each<Case>([
    [['By Ada Reyes and Bo Lind'], ['Ada Reyes', 'Bo Lind']],
    [['Von Ada Reyes, Berlin Korrespondentin'], ['Ada Reyes']],
    [
      ['By', 'Ada Reyes', ', Bo Lind', 'and', 'Cyril Obi'],
      ['Ada Reyes', 'Bo Lind', 'Cyril Obi'],
    ],
    [['by Ada Reyes @adareyes Dec 10, 2016, 10:20am EST'], ['Ada Reyes']],
    [['by Ada Reyes December 23, 2016 at 7:18am'], ['Ada Reyes']],
    [['By Ada Reyes Published in The Harbour December 14, 2016 2:24 pm'], ['Ada Reyes']],
    [['By Ada Reyes for The Ledger'], ['Ada Reyes']],
    [['Von Ada Reyes 28.04.2023, 18:11 Uhr'], ['Ada Reyes']],
    [['March 15, 2022 · 3 min read · By Ada Reyes'], ['Ada Reyes']],
    [['Photos and story by Ada Reyes'], ['Ada Reyes']],
    [['Words and pictures by Ada Reyes'], ['Ada Reyes']],
    [
      ['Autor:', 'Ada Reyes und Bo Lind, Kiel'],
      ['Ada Reyes', 'Bo Lind'],
    ],
    [['Text:', 'Ada Reyes', 'Foto:', 'Bo Lind'], ['Ada Reyes']],
    [['投稿者 Ada Reyes'], ['Ada Reyes']],
    [['by University of Harbourton'], ['University of Harbourton']],
    [['By', 'Harbour Press', 'Harbour Press'], ['Harbour Press']],
    [["By Ada O'Reyes The Harbour Press"], ["Ada O'Reyes"]],
  ])('%j names %j', (parts, names) => {
    expect(readByline(parts)).toEqual({ kind: 'author', names })
  })
})

describe('lines of other hands', () => {
  test.each<Case>([
    [['Edited by Ada Reyes'], ['Ada Reyes']],
    [['Photography by', 'Ada Reyes'], ['Ada Reyes']],
    [['Editor :', 'Ada'], ['Ada']],
    [['Medically reviewed by Ada Reyes, MD'], ['Ada Reyes']],
    [['Contributions from Ada Reyes, Bo Lind'], ['Ada Reyes', 'Bo Lind']],
    [['Übersetzung: Ada Reyes'], ['Ada Reyes']],
  ])('%j names %j', (parts, names) => {
    expect(readByline(parts)).toEqual({ kind: 'other', names })
  })
})

describe('lines of no more than names', () => {
  test.each<Case>([
    [['Ada Reyes'], ['Ada Reyes']],
    [['Ada Reyes', 'Harbour Editor'], ['Ada Reyes']],
    [
      ['Ada Reyes', 'Bo Lind'],
      ['Ada Reyes', 'Bo Lind'],
    ],
    [['Ada', 'Reyes'], ['Ada Reyes']],
    [['Ada Reyes', 'Harbourton'], ['Ada Reyes']],
    [['Ada Reyes, April 19, 2020'], ['Ada Reyes']],
    [['Ada Reyes | ada@ledger.example'], ['Ada Reyes']],
    [['Ursula von der Reyes'], ['Ursula von der Reyes']],
    [['山田太郎 2017-03-01 14:27:02'], ['山田太郎']],
    [['윤가람 기자'], ['윤가람']],
  ])('%j names %j', (parts, names) => {
    expect(readByline(parts)).toEqual({ kind: 'bare', names })
  })

  test.each([
    [['View all posts']],
    [['Read More Stories']],
    [['Harbour Editor']],
    [['Recruitment Status', ': Completed']],
    [['The ferry was closed on Monday.']],
    [['The Ledger']],
    [['March 1, 2026']],
    [['4 min read']],
    [['@adareyes']],
    [['ADA']],
    [['입력']],
    [[]],
  ])('%j names no one', (parts) => {
    expect(readByline(parts)).toBeNull()
  })
})

test('a label in a line of its own belongs to the next line', () => {
  const lines = ['By', 'Ada Reyes', 'Edited by', 'Bo Lind'].map((part) => ({ parts: [part] }))
  expect(joinLabels(lines).map(({ parts }) => parts)).toEqual([
    ['By', 'Ada Reyes'],
    ['Edited by', 'Bo Lind'],
  ])
})
