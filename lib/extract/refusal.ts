/** Why a page that could be looked at holds no article. Each is a text key `refusal.…`. */
export type Refusal =
  | 'frontPage'
  | 'sectionList'
  | 'search'
  | 'video'
  | 'logIn'
  | 'app'
  | 'empty'
  | 'tooLittleText'
