import { type BackwardWords, englishBackward } from './english-backward'

const backward: Readonly<Record<string, string>> = {
  de: 'er|sie|es|sein|seine|seiner|ihr|ihre|ihrer|dies|diese|dieser|dieses|das|dort|dabei|damit|dafür|dagegen|daher|darum|deshalb|deswegen|danach|dann|doch|aber|und|oder|auch|jedoch|allerdings|außerdem|zudem|trotzdem|dennoch|so|denn',
  fr: 'il|elle|ils|elles|son|sa|ses|leur|leurs|ce|cet|cette|ces|cela|ça|celui-ci|celle-ci|mais|et|ou|or|donc|car|ainsi|alors|aussi|puis|pourtant|cependant|toutefois|enfin|néanmoins',
  es: 'él|ella|ellos|ellas|su|sus|esto|este|esta|estos|estas|eso|ese|esa|pero|y|o|así|además|también|sin|entonces|luego|por|no',
  pt: 'ele|ela|eles|elas|seu|sua|seus|suas|isso|isto|este|esta|esse|essa|mas|e|ou|assim|também|além|então|porém|já',
  it: 'lui|lei|loro|egli|ella|suo|sua|suoi|questo|questa|questi|queste|quello|quella|ciò|ma|e|o|così|anche|inoltre|poi|però|tuttavia|dunque|quindi',
  nl: 'hij|zij|ze|het|zijn|haar|hun|dit|dat|deze|die|daar|daarom|daarna|daarnaast|maar|en|of|ook|toch|echter|bovendien|dus|dan|er',
}

/** Of a BCP 47 tag; `null` reads as English, and of a language nobody has listed none are known. */
export function backwardWords(language: string | null): BackwardWords {
  const primary = (language ?? 'en').toLowerCase().split('-')[0] ?? 'en'
  return primary === 'en' ? englishBackward : new Set((backward[primary] ?? '').split('|'))
}
