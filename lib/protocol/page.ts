/** What the background leaves for `capture.js`. */
export interface CaptureAsk {
  readonly selection: boolean
}

/** Why a script of ours could not run in a tab's page. */
export type ScriptError =
  | { readonly kind: 'noAccess' }
  | { readonly kind: 'tabGone' }
  /** A page the browser opens to no extension; told here because without a right Lede sees no address. */
  | { readonly kind: 'browserPage' }
  | { readonly kind: 'storePage' }
  /** It ran and broke, or never came back. */
  | { readonly kind: 'scriptFailed' }
