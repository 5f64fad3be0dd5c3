export interface Town {
  readonly id: number
  readonly name: string
  readonly latitude: number
  readonly longitude: number
  readonly timezone: string
  readonly country: string
  readonly country_code: string
  readonly admin1?: string
  readonly admin2?: string
  readonly population?: number
}

/** Invented towns with real kinds of trouble: namesakes in two countries, two in one state, one without a region, long names, another script. */
export const towns: readonly Town[] = [
  {
    id: 9000001,
    name: 'Harborview',
    latitude: 41.38476,
    longitude: -70.91235,
    timezone: 'America/New_York',
    country: 'United States',
    country_code: 'US',
    admin1: 'Massachusetts',
    admin2: 'Bristol County',
    population: 183_200,
  },
  {
    id: 9000002,
    name: 'Harborview',
    latitude: 42.10551,
    longitude: -72.58981,
    timezone: 'America/New_York',
    country: 'United States',
    country_code: 'US',
    admin1: 'Massachusetts',
    admin2: 'Hampden County',
    population: 640,
  },
  {
    id: 9000003,
    name: 'Harborview',
    latitude: -33.85678,
    longitude: 151.21518,
    timezone: 'Australia/Sydney',
    country: 'Australia',
    country_code: 'AU',
    admin1: 'New South Wales',
  },
  {
    id: 9000004,
    name: 'Seeburg',
    latitude: 48.13743,
    longitude: 11.57549,
    timezone: 'Europe/Berlin',
    country: 'Deutschland',
    country_code: 'DE',
    admin1: 'Bayern',
    admin2: 'Oberbayern',
    population: 1_260_391,
  },
  {
    id: 9000005,
    name: 'San Lirio',
    latitude: 9.00123,
    longitude: -79.50987,
    timezone: 'America/Panama',
    country: 'Panamá',
    country_code: 'PA',
  },
  {
    id: 9000006,
    name: 'Oberniederwaldhausen an der Hinteren Schwarzach',
    latitude: 49.31118,
    longitude: 12.10442,
    timezone: 'Europe/Berlin',
    country: 'Deutschland',
    country_code: 'DE',
    admin1: 'Bayern',
    admin2: 'Regierungsbezirk Oberpfalz',
    population: 2_911,
  },
  {
    id: 9000007,
    name: 'ميناء الزيتون',
    latitude: 31.20176,
    longitude: 29.91582,
    timezone: 'Africa/Cairo',
    country: 'مصر',
    country_code: 'EG',
    admin1: 'محافظة الإسكندرية',
    population: 52_000,
  },
]
