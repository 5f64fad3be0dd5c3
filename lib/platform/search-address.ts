const NAME = 'q'

/** What the page's address asks. */
export const readSearchAddress = (): string => new URLSearchParams(location.search).get(NAME) ?? ''

/** The same address with another question: a reload or a way back brings it again, but no letter is a step of its own. */
export function writeSearchAddress(typed: string): void {
  const params = new URLSearchParams(location.search)
  if ((params.get(NAME) ?? '') === typed) return
  if (typed === '') params.delete(NAME)
  else params.set(NAME, typed)
  const query = params.toString()
  history.replaceState(history.state, '', `${location.pathname}${query === '' ? '' : `?${query}`}`)
}

export const watchSearchAddress = (callback: () => void): void => addEventListener('popstate', callback)
