import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { i18n } from '#i18n'
import { binEnds } from '@/lib/library/bin'
import { fillAddresses } from '@/lib/platform/address-writer'
import { watchDaily } from '@/lib/platform/daily'
import { forgetWindow } from '@/lib/platform/forget'
import { watchLights } from '@/lib/platform/hold-light'
import { watchImportAlarm } from '@/lib/platform/import-alarm'
import { turnLogOnce } from '@/lib/platform/mend-log'
import { createMenus, type MenuItem } from '@/lib/platform/menus'
import { serve } from '@/lib/platform/messenger'
import { mirrorAlarm } from '@/lib/platform/mirror-alarm'
import { watchMirrors } from '@/lib/platform/mirrors'
import { watchPictureAlarm } from '@/lib/platform/picture-alarm'
import { purgeBefore } from '@/lib/platform/purge-entries'
import { backgroundShapes } from '@/lib/platform/question-shapes'
import { watchGranted } from '@/lib/platform/saving-permissions'
import { watchSynced } from '@/lib/platform/settings-sync'
import { openWelcome } from '@/lib/platform/tabs'
import type { Background } from '@/lib/protocol/background'
import { onCommand, onMenuClicked } from './from-outside'
import { handlers } from './handlers'
import { clearImports, resumeImports } from './handlers-import'
import { startPictures } from './handlers-save'
import { watchForIndex } from './handlers-search'
import { watchMarks } from './marks'
import { rightTaken, syncMirrors, syncSoon } from './mirroring'

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
    case 'saveTabs':
      return i18n.t('saving.menu')
    case 'highlight':
      return i18n.t('marks.menu')
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
  watchMarks()
  watchPictureAlarm(startPictures)
  watchGranted(startPictures)
  watchDaily(() => {
    // A database that can't be read now is there tomorrow.
    purgeBefore(binEnds(new Date().toISOString())).catch(() => undefined)
    void clearImports()
    void syncMirrors()
  })
  watchImportAlarm(() => void resumeImports())
  watchMirrors(syncSoon, (mirror) => void rightTaken(mirror))
  mirrorAlarm.watch(() => void syncMirrors())
  watchSynced()
  // Where even the reserve was too little: tried again at the next start.
  turnLogOnce().catch(() => undefined)
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void createMenus(menuTitle)
    fillAddresses().catch(() => undefined)
    if (reason === 'install') void openWelcome()
  })
}

export default defineBackground({ type: 'module', main })
