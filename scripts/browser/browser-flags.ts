/** Quiet and repeatable; QUIC off so that a `host-resolver-rules` server is really asked. Playwright adds `--no-sandbox` unless told otherwise: containers have none. */
export const browserFlags: readonly string[] = [
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
