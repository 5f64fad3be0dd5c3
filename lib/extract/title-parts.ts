/** `<title>` at what publishers set between headline, section and site. */
export const titleParts = (title: string): readonly string[] => title.split(/\s+[|–—-]\s+|:\s+|\s*[|»]\s*/)
