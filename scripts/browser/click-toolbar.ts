import type { CDPSession, Page } from 'playwright'
import type { LedeBrowser } from './launch-lede.ts'

interface Tab {
  readonly targetId: string
  readonly url: string
  readonly embedderData?: { readonly tabActive?: boolean }
}

async function tabs(cdp: CDPSession): Promise<readonly Tab[]> {
  const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'tab', exclude: false }] })
  return targetInfos
}

/** Clicks Lede's toolbar button on a tab, as a reader would: it grants `activeTab` and opens the popup. */
export async function clickToolbar(lede: LedeBrowser, page: Page): Promise<void> {
  await page.bringToFront()
  const here = (await tabs(lede.cdp)).filter((tab) => tab.url === page.url())
  const tab = here.find((each) => each.embedderData?.tabActive) ?? here[0]
  if (!tab) throw new Error(`No tab shows ${page.url()}`)
  await lede.cdp.send('Extensions.triggerAction', { id: lede.extensionId, targetId: tab.targetId })
}
