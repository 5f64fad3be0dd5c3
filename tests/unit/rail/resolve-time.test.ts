import { describe, expect, test } from 'vitest'
import { resolveTime } from '@/lib/rail/resolve-time'
import { isTimeText } from '@/lib/rail/time-text'

const now = '2026-04-08T15:30:00Z'

describe('resolves', () => {
  test.each([
    ['2026-04-08T11:18:00-04:00', '2026-04-08T11:18:00-04:00'],
    ['2026-04-08 11:18:00 +0000', '2026-04-08T11:18:00+0000'],
    ['2026-04-08T11:18Z', '2026-04-08T11:18Z'],
    ['2026-04-07', '2026-04-07'],
    ['20 minutes ago', '2026-04-08T15:10:00.000Z'],
    ['/ 5 h ago', '2026-04-08T10:30:00.000Z'],
    ['vor 3 Stunden', '2026-04-08T12:30:00.000Z'],
    ['hace 2 días', '2026-04-06T15:30:00.000Z'],
    ['il y a 4 heures', '2026-04-08T11:30:00.000Z'],
    ['há 10 minutos', '2026-04-08T15:20:00.000Z'],
    ['2 uur geleden', '2026-04-08T13:30:00.000Z'],
    ['3 timmar sedan', '2026-04-08T12:30:00.000Z'],
    ['5 минут назад', '2026-04-08T15:25:00.000Z'],
    ['10分前', '2026-04-08T15:20:00.000Z'],
    ['3시간 전', '2026-04-08T12:30:00.000Z'],
  ])('%s to %s', (text, instant) => {
    expect(resolveTime(text, now)).toBe(instant)
  })
})

describe('leaves as it is', () => {
  test.each([
    '18:47',
    'April 7, 2026',
    '5 minutes',
    '3 weeks ago',
    '1985-01-01',
    '2099-01-01T00:00:00Z',
    '2026-13-40',
    '',
    'yesterday',
  ])('%s', (text) => {
    expect(resolveTime(text, now)).toBeNull()
  })

  test('an age when the clock is broken', () => {
    expect(resolveTime('5 minutes ago', 'never')).toBeNull()
  })
})

describe('a line that tells a time', () => {
  test.each([
    '18:47',
    '18.47 Uhr',
    '7:05 p.m.',
    '21時37分',
    '5 hours ago',
    'Updated 3 min ago',
    'vor 2 Std.',
    'il y a 4 heures',
    '10分前',
    '24.04.2023',
    '02/02/2025',
    '2026-04-08',
    'April 7, 2026',
    '7 de abril de 2026',
    'Today 11:10 am',
    '24 July 2015',
    '21.dez.2018 às 10h55',
    '1月14日',
  ])('%s', (text) => {
    expect(isTimeText(text)).toBe(true)
  })
})

describe('a line that tells more than a time', () => {
  test.each([
    'Latest news',
    'Second tugboat joins the search',
    '100 days without fog: what we miss',
    '32 arrested at call centre',
    'Top 10 books of the spring to read',
    'Police shot 12 people in two towns',
    'G20',
    '',
  ])('%s', (text) => {
    expect(isTimeText(text)).toBe(false)
  })
})
