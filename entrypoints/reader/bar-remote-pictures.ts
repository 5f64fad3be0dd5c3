/** A saved article makes no request at all (SECURITY.md 6, 7): policies add up, so this one can only narrow. Set before anything is drawn. */
export function barRemotePictures(): void {
  const meta = document.createElement('meta')
  meta.httpEquiv = 'Content-Security-Policy'
  meta.content = "img-src 'self' blob: data:"
  document.head.prepend(meta)
}
