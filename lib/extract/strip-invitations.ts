import { cleanText } from '@/lib/base/clean-text'
import type { Step } from './draft'
import { proseLength } from './prose'

// What buttons of newsletter and subscription boxes say, in the languages of the pages seen.
const invites =
  'sign up|sign me up|subscri|join|register|anmelden|jetzt anmelden|abonn|s’inscrire|s’abonner|je m’inscris|suscr|apúntate|inscr|assin|iscriviti|abbonati|aanmelden|inschrijven|prenumerera|tilmeld|zapisz'.split(
    '|',
  )
// A box of more text is a part of the page that also holds an invitation.
const LONGEST_BOX = 350
const HIGHEST_CLIMB = 4

/** Boxes that invite to a newsletter tell themselves by their button or their field for an address, whatever they are called. */
export const stripInvitations: Step = {
  name: 'stripInvitations',
  run: (draft) => {
    for (const control of draft.page.querySelectorAll('button, input[type="email" i]')) {
      const says = cleanText(control.textContent.slice(0, 80)).toLowerCase().replace(/'/g, '’')
      if (control.tagName === 'BUTTON' && !invites.some((word) => says.startsWith(word))) continue
      boxOf(control)?.remove()
    }
    return draft
  },
}

/** The largest box around the control that holds only a few words, and no paragraph of a story beside it. */
function boxOf(control: Element): Element | null {
  let box: Element | null = null
  let at = control.parentElement
  for (let climb = 0; at && climb < HIGHEST_CLIMB && !/^(?:BODY|MAIN|ARTICLE)$/.test(at.tagName); climb++) {
    if (
      at.textContent.trim().length > LONGEST_BOX ||
      at.querySelector('h1, img') ||
      proseLength(at) > LONGEST_BOX / 2
    )
      break
    box = at
    at = at.parentElement
  }
  return box
}
