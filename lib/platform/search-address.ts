const NAME = 'q'

const read = (): string => new URLSearchParams(location.search).get(NAME) ?? ''

/** The same address with another question: a reload or a way back brings it again, but no letter is a step of its own. */
function write(typed: string): void {
  const params = new URLSearchParams(location.search)
  if ((params.get(NAME) ?? '') === typed) return
  if (typed === '') params.delete(NAME)
  else params.set(NAME, typed)
  const query = params.toString()
  history.replaceState(history.state, '', `${location.pathname}${query === '' ? '' : `?${query}`}`)
}

const watch = (callback: () => void): void => addEventListener('popstate', callback)

/** What the page's address asks. */
export const searchAddress = { read, write, watch }
