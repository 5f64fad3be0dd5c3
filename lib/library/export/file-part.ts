/** One file of a zip. */
export interface FilePart {
  readonly name: string
  readonly data: string | Uint8Array<ArrayBuffer>
  /** Pictures are packed already: packing them once more costs time and gains nothing. */
  readonly how: 'stored' | 'packed'
}
