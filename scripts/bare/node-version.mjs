/** The oldest Node that npm packages install under. */
export const oldestForInstall = [20, 0]

/** The oldest Node that runs TypeScript files as they are: https://nodejs.org/en/blog/release/v22.18.0 */
export const oldestForTypeScript = [22, 18]

/**
 * @param {string} version such as "20.20.2"
 * @param {readonly number[]} oldest major and minor
 */
export function isAtLeast(version, oldest) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number)
  const [oldestMajor = 0, oldestMinor = 0] = oldest
  return major !== oldestMajor ? major > oldestMajor : minor >= oldestMinor
}
