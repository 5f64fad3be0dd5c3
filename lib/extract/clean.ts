import DOMPurify from 'dompurify'

const ALLOWED_TAGS = [
  ...['a', 'abbr', 'article', 'aside', 'b', 'bdi', 'bdo', 'blockquote', 'br', 'caption', 'center', 'cite'],
  ...['code', 'dd', 'del', 'details', 'dfn', 'div', 'dl', 'dt', 'em', 'figcaption', 'figure', 'font'],
  ...['footer', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'i', 'img', 'ins', 'kbd', 'li', 'main'],
  ...['mark', 'ol', 'p', 'pre', 'q', 's', 'samp', 'section', 'small', 'span', 'strike', 'strong', 'sub'],
  ...[
    'summary',
    'sup',
    'table',
    'tbody',
    'td',
    'tfoot',
    'th',
    'thead',
    'time',
    'tr',
    'tt',
    'u',
    'ul',
    'var',
    'wbr',
  ],
]
export const allowedAttributes = [
  'alt',
  'class',
  'colspan',
  'height',
  'href',
  'role',
  'rowspan',
  'src',
  'width',
] as const

/** SECURITY.md 3: the one call of DOMPurify, static configuration, a fragment and never a string. */
export const clean = (element: Element): DocumentFragment | null =>
  DOMPurify.sanitize(element, {
    ALLOWED_TAGS,
    ALLOWED_ATTR: [...allowedAttributes],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
  })
