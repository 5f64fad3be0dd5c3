import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { i18n } from '#i18n'
import { binEnds } from '@/lib/library/bin'
import { watchDaily } from '@/lib/platform/daily'
import { forgetWindow } from '@/lib/platform/forget'
import { watchLights } from '@/lib/platform/hold-light'
import { purgeBefore } from '@/lib/platform/library-writer'
import { createMenus, type MenuItem } from '@/lib/platform/menus'
import { serve } from '@/lib/platform/messenger'
import { backgroundShapes } from '@/lib/platform/question-shapes'
import { openWelcome } from '@/lib/platform/tabs'
import type { Background } from '@/lib/protocol/background'
import { onCommand, onMenuClicked } from './from-outside'
import { handlers } from './handlers'
import { watchForIndex } from './handlers-search'

const menuTitle = (item: MenuItem): string => {
  switch (item) {
    case 'readPage':
      return i18n.t('menu.readPage')
    case 'savePage':
      return i18n.t('menu.savePage')
    case 'readSelection':
      return i18n.t('menu.readSelection')
    case 'readLink':
      return i18n.t('menu.readLink')
    case 'saveLink':
      return i18n.t('menu.saveLink')
  }
}

/** Every listener at once and at the top: a worker that was stopped is started again for the event, and must be listening by then. */
function main(): void {
  serve<Background>(handlers, backgroundShapes)
  watchLights()
  watchForIndex()
  browser.commands.onCommand.addListener(onCommand)
  browser.contextMenus.onClicked.addListener(onMenuClicked)
  browser.windows.onRemoved.addListener((windowId) => void forgetWindow(windowId))
  watchDaily(() => void purgeBefore(binEnds(new Date().toISOString())))
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void createMenus(menuTitle)
    if (reason === 'install') void openWelcome()
  })
}

export default defineBackground({ type: 'module', main })
