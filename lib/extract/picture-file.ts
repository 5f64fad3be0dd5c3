/** The picture's file without size and query: the same picture comes in many sizes. */
export const fileOf = (src: string): string =>
  (/[^/]*$/.exec(src.replace(/[?#].*$/, ''))?.[0] ?? src)
    .toLowerCase()
    .replace(/\.(?:jpe?g|png|webp|avif|gif)$/, '')
    .replace(/[-_@](?:\d+x\d+|\d+x|\d+w|scaled|large|small|medium|thumb(?:nail)?)$/g, '')
