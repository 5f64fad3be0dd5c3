import axe from 'axe-core'
import { expect, type Page } from 'playwright/test'

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[]
}

/** What axe finds, a line each. */
export async function troubles(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  const { violations, passes }: { violations: readonly Violation[]; passes: number } = await page.evaluate(
    async () => {
      const { violations, passes } = await Reflect.get(globalThis, 'axe').run()
      return { violations, passes: passes.length }
    },
  )
  // An axe that looked at nothing would find nothing too.
  expect(passes).toBeGreaterThan(5)
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 150)} ${failureSummary ?? ''}`),
  )
}
