import type { Step } from './draft'
import { shownLead } from './shown-lead'

/** Notes the lead picture with its caption before Readability, because it often stands outside the text. */
export const findLead: Step = {
  name: 'findLead',
  run: (draft) => ({ ...draft, lead: shownLead(draft.signals, draft.base, draft.headline) }),
}
