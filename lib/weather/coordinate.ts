/** Two decimals are about a kilometre: enough for a forecast, and nothing finer leaves the device (DESIGN.md, Weather). */
export const roundCoordinate = (degrees: number): number => Math.round(degrees * 100) / 100
