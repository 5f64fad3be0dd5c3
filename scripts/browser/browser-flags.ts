/** Quiet, repeatable and without a sandbox (containers have none); QUIC off so that a `host-resolver-rules` server is really asked. */
export const browserFlags: readonly string[] = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
