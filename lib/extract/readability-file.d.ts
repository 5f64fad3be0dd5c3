// The package's entry also brings a second file, of use to nobody here.
declare module '@mozilla/readability/Readability.js' {
  export { Readability as default } from '@mozilla/readability'
}
