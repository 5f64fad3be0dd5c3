import { describe, expect, test } from 'vitest'
import { factsOf } from './facts-of'

describe('people', () => {
  test.each<[string, string, readonly (readonly [string, string | null])[]]>([
    [
      'es',
      'Los camaristas Emilio Rolando, Carina Penón y Arnulfo Arisa confirmaron el fallo.',
      [
        ['Emilio Rolando', 'camaristas'],
        ['Carina Penón', 'camaristas'],
        ['Arnulfo Arisa', 'camaristas'],
      ],
    ],
    ['es', 'Lo decidió la jueza de Garantías Letizia Pardes.', [['Letizia Pardes', 'jueza de Garantías']]],
    ['es', 'Lo anunció el fiscal general Saúl Perdomo.', [['Saúl Perdomo', 'fiscal general']]],
    [
      'es',
      'Hablaron los exalcaldes Nery Zelaya y Tulio Banegas.',
      [
        ['Nery Zelaya', 'exalcaldes'],
        ['Tulio Banegas', 'exalcaldes'],
      ],
    ],
    ['es', 'La Cuarta Sala y Talento Humano recibieron el informe de Última Hora.', []],
    [
      'it',
      'I consiglieri Duilio Ferri e Ivo Randa hanno votato.',
      [
        ['Duilio Ferri', 'consiglieri'],
        ['Ivo Randa', 'consiglieri'],
      ],
    ],
    [
      'fr',
      'Parle la ministre de l’Agriculture Claire Morel.',
      [['Claire Morel', 'ministre de l’Agriculture']],
    ],
    ['fr', 'L’avocat du propriétaire, Luc Ferrand, parle.', [['Luc Ferrand', 'avocat du propriétaire']]],
    ['fr', 'Le Brestois Julien Faure arrive.', [['Julien Faure', null]]],
    [
      'es',
      'La presidenta de la asociación de vecinos, Ana Ruiz, calla.',
      [['Ana Ruiz', 'presidenta de la asociación de vecinos']],
    ],
    [
      'it',
      'Parla l’assessore all’Urbanistica Enrico Conti.',
      [['Enrico Conti', 'assessore all’Urbanistica']],
    ],
    ['it', 'Sul bomber Marco Conti, il direttore sportivo è stato chiaro.', [['Marco Conti', null]]],
    [
      'es',
      'Habló la abogada de Ana Pilar Ruiz Oliva. Ana Ruiz, alcaldesa de Lerma, calló.',
      [['Ana Pilar Ruiz Oliva', 'alcaldesa de Lerma']],
    ],
    ['pt', 'A bastonária da Ordem dos Enfermeiros, Ana Melo, cala.', [['Ana Melo', null]]],
    ['nl', 'Haar buurman Kees de Wit heeft alles verloren.', [['Kees de Wit', 'buurman']]],
    ['fr', 'Fabien Royer, délégué CGT à l’usine, parle.', [['Fabien Royer', 'délégué CGT à l’usine']]],
    [
      'pt',
      'O técnico do Atlético Serrano, Paulo Bento Reis, cala.',
      [['Paulo Bento Reis', 'técnico do Atlético Serrano']],
    ],
    ['pt', 'Fala o senador Rui Marinho Filho.', [['Rui Marinho Filho', 'senador']]],
    ['tr', '“Çok korktuk, her yer sallandı” diyen esnaf Hasan Yıldız geldi.', [['Hasan Yıldız', 'esnaf']]],
    ['fr', 'Bruno Le Maire a parlé à Lyon.', [['Bruno Le Maire', null]]],
    ['fr', 'A parlé le ministre de la défense Paul Lenoir.', [['Paul Lenoir', 'ministre de la défense']]],
    [
      'fr',
      'Voici le premier secrétaire du Parti socialiste Paul Lenoir.',
      [['Paul Lenoir', 'premier secrétaire du Parti socialiste']],
    ],
    ['fr', 'Le juge en chef de la Cour, Paul Lenoir, parle.', [['Paul Lenoir', 'juge en chef de la Cour']]],
    [
      'es',
      'Lo dijo el ministro de Energía y Minas, Marco Oliva.',
      [['Marco Oliva', 'ministro de Energía y Minas']],
    ],
    ['es', 'La Organización Médica Colegial protesta.', []],
    [
      'es',
      'El presidente de la Organización Médica Colegial, Juan José Ruiz Oliva, protesta.',
      [['Juan José Ruiz Oliva', 'presidente de la Organización Médica Colegial']],
    ],
    ['es', 'Marco Oliva, el ministro que provocó la crisis, calla.', [['Marco Oliva', 'ministro']]],
    ['es', 'Los jefes del tráfico de Puerto Lerma huyeron.', []],
    [
      'pt',
      'O tenente Rui Prado e o sargento Davi Melo calam.',
      [
        ['Rui Prado', 'tenente'],
        ['Davi Melo', 'sargento'],
      ],
    ],
    ['it', 'Parla il neo commissario Nicola dell’Orto.', [['Nicola dell’Orto', 'neo commissario']]],
    ['it', 'Ecco il governatore Repubblicano Marco Conti.', [['Marco Conti', 'governatore Repubblicano']]],
    ['it', 'Ne parla in quota Pd Marco Conti.', [['Marco Conti', null]]],
    ['nl', 'Het duurt lang, hoewel burgemeester Joris Mulder blij is.', [['Joris Mulder', 'burgemeester']]],
    ['de', '«Wir wollen teilhaben», sagt Sheib ad-Din.', [['Sheib ad-Din', null]]],
    ['tr', 'Altyapı Bakanı Abdulkadir Kayaoğlu geldi.', [['Abdulkadir Kayaoğlu', 'Altyapı Bakanı']]],
    ['it', '«Siamo scappati in strada», racconta Jolanda, 71 anni.', [['Jolanda', null]]],
    [
      'pt',
      'Falou o secretário de Infraestrutura Adalto Ferraz.',
      [['Adalto Ferraz', 'secretário de Infraestrutura']],
    ],
    [
      'pt',
      '“Não há risco”, assegurou a diretora-geral da Saúde, Filomena Brites.',
      [['Filomena Brites', 'diretora-geral da Saúde']],
    ],
    [
      'fr',
      'C’est le choix du ministre délégué aux Transports Aurélien Tavel.',
      [['Aurélien Tavel', 'ministre délégué aux Transports']],
    ],
    [
      'pt',
      'As deputadas Lívia Duarte e Tábata Reis protocolaram o projeto.',
      [
        ['Lívia Duarte', 'deputadas'],
        ['Tábata Reis', 'deputadas'],
      ],
    ],
    ['nl', 'Dat zei officier van justitie Esther Mulder.', [['Esther Mulder', 'officier van justitie']]],
    ['es', 'Declaró el agente de policía Nery Zelaya.', [['Nery Zelaya', 'agente de policía']]],
    ['nl', '„Het was een chaotische avond”, vertelt Noor.', [['Noor', null]]],
    [
      'es',
      'Declaró la exconsejera de Obras Públicas Nuria Bastida.',
      [['Nuria Bastida', 'exconsejera de Obras Públicas']],
    ],
    ['es', 'Lo dijo el ministro de Asuntos Exteriores a EFE, desde Tel Aviv y Oriente Medio.', []],
    [
      'it',
      'La presidente del Consiglio Livia Santoro era a Borgo Merano.',
      [['Livia Santoro', 'presidente del Consiglio']],
    ],
    ['pt', 'A Rocha Engenharia tem obras em Serra Azul.', []],
    ['nl', 'Minister Joris van Ginkel van Landbouw was in Den Haag.', [['Joris van Ginkel', 'Minister']]],
    ['fr', 'Elle travaille chez Orlan Valeurs à Palm Beach.', []],
    [
      'es',
      'Declaró el juez de la Audiencia Nacional Ramiro Soler.',
      [['Ramiro Soler', 'juez de la Audiencia Nacional']],
    ],
    [
      'es',
      'El contralor Óscar Rubén Vidal calla. Óscar Rubén Vidal Gadea salió.',
      [['Óscar Rubén Vidal', 'contralor']],
    ],
    ['es', 'La viuda, Estela, salió de la sala.', [['Estela', 'viuda']]],
    ['es', 'El alcalde Julio Peñaranda llegó.', [['Julio Peñaranda', 'alcalde']]],
    ['de', 'Auch eine weitere Frau aus Nir Oz kam.', []],
    ['nl', 'Wijkbewoner Hans de Graaf schrok.', [['Hans de Graaf', 'Wijkbewoner']]],
    ['tr', 'Atama bekleyen Ece Yıldırım, “Üç yıldır bu haberi bekliyorum” dedi.', [['Ece Yıldırım', null]]],
    [
      'de',
      'Auch Sebastian Hendel lief. Für Sebastian Hendels Karriere war es gut.',
      [['Sebastian Hendel', null]],
    ],
    ['nl', 'Dat zegt Pieter Hofstra van de Universiteit.', [['Pieter Hofstra', null]]],
    ['it', '«Nessuno ha visto una riga», protesta Silvia Maran della Fiom.', [['Silvia Maran', null]]],
    ['de', '„Es wird jeden Tag schlimmer“, sagt Danylo in der Stadt Wolhyn.', [['Danylo', null]]],
    ['de', 'Die Schriftstellerin Zdenka Maurer lebt in Prag.', [['Zdenka Maurer', 'Schriftstellerin']]],
    ['tr', 'Kuraklığın etkilerini anlatan Sefa Arpacı, toplantıda konuştu.', [['Sefa Arpacı', null]]],
    ['tr', 'Toplantı Başkanlık Konferans Salonu’nda yapıldı.', []],
    [
      'ja',
      '木村外相と旅館の女将、石田和子さんが会った。',
      [
        ['木村', '外相'],
        ['石田和子', '女将'],
      ],
    ],
    ['ja', '同社の佐藤社長が謝罪した。', [['佐藤', '社長']]],
  ])('%s: %s', (language, text, expected) => {
    expect(factsOf(text, language).people.map(({ name, role }) => [name, role])).toEqual(expected)
  })
})

describe('who is quoted', () => {
  test.each([
    ['es', '“El acusado ocultó los documentos”, sostiene parte de la resolución.', 'resolución'],
    [
      'de',
      'Zurückhaltender urteilt Kritikerin Eva Lorenz: Der Abend sei „klug, aber am Ende zu lang“.',
      'Eva Lorenz',
    ],
    [
      'de',
      'Gegen die kriegerische und ganz und gar verfehlte Politik der Bundesregierung sprach sich Ana Ruiz aus. Sie forderte, „die größte Katastrophe zu verhindern“.',
      'Ana Ruiz',
    ],
    [
      'fr',
      'Aline Morvan rit. « Elle a toujours aidé les autres », assure son voisin, Yann Le Goff.',
      'Yann Le Goff',
    ],
    ['it', 'Ma per i sindacati «servono contratti stabili e dignitosi».', 'sindacati'],
    ['nl', 'Haar advocaat Job Claassen spreekt van „een onderzoek vol aannames”.', 'Job Claassen'],
    [
      'es',
      '“Hay indicios de sobreprecio en tres obras”, aseguran fuentes de la policía.',
      'fuentes de la policía',
    ],
    ['fr', '« C’était un homme discret », se souvient Fatou, sa voisine.', 'Fatou'],
    ['de', '„Das Gutachten lässt keinen anderen Schluss zu“, heißt es in dem Bericht.', 'Bericht'],
    ['pt', '“Ele sempre foi cuidadoso”, contou a irmã, Neusa Klein.', 'Neusa Klein'],
    ['ja', '気象庁は「強い揺れが続くおそれがある」と発表した。', '気象庁'],
    ['ja', '佐々木健社長が会見した。佐々木社長は「利用者に深くおわびする」と謝罪した。', '佐々木健'],
    ['es', 'El ministro calló. “La misión no ha terminado todavía”, informó este ministerio.', 'ministerio'],
    ['ja', '気象庁は「今後しばらくは揺れに注意してほしい」と呼びかけている。', '気象庁'],
    ['ja', '少年の母親は「息子を返してほしいと思っています」と涙ながらに訴えた。', '少年の母親'],
    ['ja', 'この地は「東洋のマンチェスターの町」と呼ばれていた。', undefined],
    ['ja', '地震の規模は「平常時と比べて大きくなった」という。', undefined],
    ['ja', '「やめようと思ったことはない」。店主の岡部達也さん（38）は言い切る。', '岡部達也'],
    ['ja', '第三者委は「強い執着心があった」と認定した。', '第三者委'],
    ['ar', 'وقال سامي الحداد للصحفيين: «لن نترك أي عائلة بلا مأوى».', 'سامي الحداد'],
    ['ar', '"الوضع صعب جدا في القرى"، قالت هالة منصور، وهي متطوعة.', 'هالة منصور'],
    ['ar', 'لكن المتحدث العسكري قال: "العملية مستمرة حتى النهاية".', 'المتحدث العسكري'],
    ['de', 'Angesichts der Angst vor dem Virus erklärte Ana Ruiz: „Wir haben alles im Griff.“', 'Ana Ruiz'],
    ['de', '„Wir waren heute nicht gut genug“, sagte Lohnes Trainer Ralf Kettler.', 'Ralf Kettler'],
    ['de', 'Ruiz’ Kollege Emre Aydın warnt: „Diese Teilchen atmen wir alle ein.“', 'Emre Aydın'],
    ['es', 'El semanario Cartel la define como “una obra mayor del cine”.', 'semanario Cartel'],
    ['fr', 'Pour l’Agence de l’énergie, « une production en série est possible ».', 'Agence de l’énergie'],
    ['tr', 'Kazayı gören çoban İsmail Bulut, “Büyük bir gürültü duydum” dedi.', 'İsmail Bulut'],
    ['ar', 'وبحسب الوزارة: "سيعاد فتح الطريق يوم الأحد".', 'الوزارة'],
    ['de', '„Die Lücke will das Land füllen“, sagte ein Vertreter eines Amtes.', 'Vertreter eines Amtes'],
    ['de', 'Aus dem Amt heißt es: „Wir haben alles im Griff.“', 'Amt'],
    ['de', 'Beate Lenz zufolge ist das „ein klarer Bruch des Vertrags“.', 'Beate Lenz'],
    ['de', 'Dem Gutachten zufolge ist das „ein klarer Bruch des Vertrags“.', 'Gutachten'],
    ['es', 'Así lo ha explicado este lunes Ana Robles: “No hemos encontrado ningún fallo”.', 'Ana Robles'],
    ['fr', 'Anne Morel se tait. « Elle veut tout gagner ici », glisse-t-on dans son entourage.', undefined],
    ['es', 'En el escrito, los abogados sostienen que “no existe prueba alguna de ello”.', 'abogados'],
    ['it', '«Non abbiamo più niente da perdere», dicono i sindacati del porto.', 'sindacati del porto'],
    [
      'it',
      'Il ministro Luca Bruni tace. «Non ci fermeremo davanti a niente», fanno sapere fonti vicine al ministro Bruni.',
      'fonti vicine al ministro Bruni',
    ],
    ['nl', '“Het ging allemaal heel erg snel”, zegt een buurvrouw die anoniem wil blijven.', 'buurvrouw'],
    [
      'de',
      'Beate Lenz ging. „Sie hat nie auf uns gehört“, sagt ein langjähriger Mitarbeiter der Firma.',
      'langjähriger Mitarbeiter der Firma',
    ],
    ['de', 'Beate Lenz kam. „Das ist kein guter Tag“, spöttelt sie.', 'Beate Lenz'],
    ['de', 'Chefin Beate Lenz kam. „Das ist kein guter Tag“, spöttelt er.', undefined],
    ['de', 'Das schmälerte den Norländer Frust nicht: „Das hat uns sehr weh getan.“', undefined],
    ['de', 'Es ist „ein sehr guter Tag“, sodass die eigenen Schmerzen verblassten.', undefined],
    ['de', 'Ein Wort zum „sehr guten Tag“, den Namen der Gruppe nennt sie nicht.', undefined],
    [
      'de',
      'Beate Lenz tobt. In der Rede nannte sie Karl Berg einen „Mann ohne jede Einsicht“.',
      'Beate Lenz',
    ],
    [
      'de',
      'Präsident Karl Berg ging. Es klagte auch Beate Lenz. Der Präsident wehrt sich. „Ich meinte es gut“, sagte er.',
      'Karl Berg',
    ],
    [
      'fr',
      '« Très bon en manœuvres », selon un proche d’Édouard Marsac, Paul Lenoir est habile. Paul Lenoir rit.',
      'proche d’Édouard Marsac',
    ],
    // What tells inside a quotation who speaks.
    ['it', '«Vogliamo – afferma Marco Conti – un piano per tutte le scuole».', 'Marco Conti'],
    ['fr', 'Le maire Paul Lenoir tonne. « Il faut, explique le maire, fermer toute la rue. »', 'Paul Lenoir'],
    [
      'es',
      'Llegó el ministro Marco Oliva. “No lo sé -se justificó el ministro-. Había una audiencia de 200 personas”.',
      'Marco Oliva',
    ],
    // What stands behind a quotation and tells only that.
    [
      'it',
      '«Il primo punto è la nuova scuola». Lo ha detto il ministro per gli Affari del mare, Marco Conti, uscendo.',
      'Marco Conti',
    ],
    ['de', '„Wir haben alles im Griff.“ Das sagte Beate Lenz am Abend.', 'Beate Lenz'],
    // Whoever a sentence between is about.
    [
      'pt',
      'Fala Rui Prado. Para a economista Lúcia Melo, pouco muda. “O povo vai demorar a sentir”, avalia.',
      'Lúcia Melo',
    ],
    [
      'de',
      'Für Trainer Karl Berg ist das Spiel noch fern: „Wir wissen noch nicht, wo wir stehen.“',
      'Karl Berg',
    ],
    [
      'es',
      'Todo cambió cuando el juez atacó al presidente Marco Oliva: “Usted no sabe lo que dice”.',
      undefined,
    ],
    ['de', 'Beate Lenz, Leiterin der Schule sagte am Abend: „Es ist schon sehr heiß hier.“', 'Beate Lenz'],
    [
      'de',
      'Das lässt sich an einer Antwort von Sprecher Karl Berg ablesen: „Wir sehen keine Konkurrenz.“',
      'Karl Berg',
    ],
    ['de', 'Karl Berg kam. Er ist überzeugt: „Nicht einmal im Krieg war es so.“', 'Karl Berg'],
    [
      'de',
      'Trainer Karl Berg ging. Der Interimstrainer betont: „Wir wollen viele Punkte holen.“',
      'Interimstrainer',
    ],
    ['de', 'Chef Karl Berg kam. „Das war schon echt wichtig“, sagt der junge Chef.', 'Karl Berg'],
    [
      'pt',
      '“Não aceitamos nenhum tipo de erro”, diz nota da prefeitura de Santa Rita.',
      'nota da prefeitura de Santa Rita',
    ],
    [
      'nl',
      'In een brief aan de Kamer schrijft minister Anna de Wit dat ze “geen rol voor zichzelf ziet”.',
      'Anna de Wit',
    ],
    [
      'es',
      'Habló el dirigente Marco Santillán Vera. “Nosotros no queremos limosnas”, reviró Santillán.',
      'Marco Santillán Vera',
    ],
    [
      'it',
      'Parla Laura Donati. «Per ora sono soltanto promesse», le fa eco il vicesindaco Aldo Conti.',
      'Aldo Conti',
    ],
    [
      'fr',
      'Un notaire est jugé. « Mon client est très soulagé », a réagi son conseil, Me Antoine Berger, hier.',
      'Antoine Berger',
    ],
    [
      'es',
      'El entrenador del Real Lerma, Marco Peñas, habló. Sobre la lesión, el técnico asturiano dijo que “tiene para tres semanas”.',
      'Marco Peñas',
    ],
    [
      'it',
      'Parla la premier Livia Donati. Secondo l’ex premier, «manca una strategia per il mare».',
      'ex premier',
    ],
    ['ar', 'وأوضح المتحدث باسم الوزارة، علي منصور، أن "جميع المدارس ستفتح يوم الأحد".', 'علي منصور'],
    [
      'de',
      'Aus Ämtern verlautete, es gebe „noch erheblichen Gesprächsbedarf bei allen Beteiligten“.',
      'Ämtern',
    ],
    [
      'de',
      'Nach den Worten von Minister Karl Berg fehlt Geld. „Das ist keine Kleinigkeit“, räumte er ein.',
      'Karl Berg',
    ],
    ['es', 'Según el escrito de acusación, “el acusado actuó con total desprecio”.', 'escrito de acusación'],
    [
      'pt',
      'O governador Rui Leite Filho veio. Leite pediu que “a burocracia não atrapalhe a reconstrução”.',
      'Rui Leite Filho',
    ],
    ['de', 'Einige behaupteten, es sei eines der „unerwünschten Ereignisse der letzten Zeit“.', undefined],
    [
      'de',
      'Die Bürgermeister lasen ein Schreiben, in dem es hieß: „Die Eltern sollen selbst entscheiden.“',
      undefined,
    ],
    ['de', 'Beate Lenz kam. Wovor Lenz warnt: „Verkaufen Sie diese Ware nicht weiter.“', 'Beate Lenz'],
    [
      'es',
      'Ana Ruiz calla. “Queremos evitar que se pierda todo” en el mercado, subrayó el alcalde Marco Oliva.',
      'Marco Oliva',
    ],
    ['tr', 'Kaya, şöyle konuştu: “Dizide bir şey eksik dedim”. Vali Ali Kaya geldi.', 'Ali Kaya'],
    [
      'ar',
      'أما حزب النور المعارض، فقد دعا الناس إلى "ضرورة الوعي بأهمية المرحلة الراهنة".',
      'حزب النور المعارض',
    ],
    ['ar', 'وقال سمير القاضي :" نحن قلقون من تصاعد العنف هناك ".', 'سمير القاضي'],
    ['ar', 'وأشار سمير القاضي -الطبيب- إلى الوضع. وقال إن "الطفل فقد عائلته بأكملها".', 'سمير القاضي'],
    [
      'es',
      'Marta Oliva negó el pago, al tiempo que aseveró que “este ataque no es por dinero”.',
      'Marta Oliva',
    ],
  ])('%s: %s', (language, text, speaker) => {
    expect(factsOf(text, language).quotes.map((quote) => quote.speaker)).toEqual(speaker ? [speaker] : [])
  })
})

test.each([
  ['Dem Gutachten zufolge fehlen 1.200 Plätze.', 'Gutachten'],
  ['Erbaut wurden sie den Experten zufolge ab 900 Metern.', null],
])('German: “%s” names its source before “zufolge”', (text, source) => {
  expect(factsOf(text, 'de').figures.map(({ per }) => per)).toEqual([source])
})

test.each([
  ['who spoke before', 'Den Räten gehe es nicht um „die echten Sorgen der Leute“.', 'Beate Lenz'],
  [
    'who was told of',
    'Karl Berg wehrt sich. Die Räte würden „die echten Sorgen der Leute“ sehen.',
    'Karl Berg',
  ],
])('German: what is told again is the word of %s', (_name, text, speaker) => {
  const quotes = factsOf(['„Das reicht uns so nicht“, sagte Beate Lenz.', text], 'de').quotes
  expect(quotes.at(-1)?.speaker).toBe(speaker)
})

test('German: a title of a work is nobody’s word', () => {
  const text = [
    '„Das reicht uns nicht“, sagte Beate Lenz.',
    'Sie habe das Buch „Wege in die neue Zeit“ gelesen.',
  ]
  expect(factsOf(text, 'de').quotes.length).toBe(1)
})

describe('a title that points back', () => {
  test.each<[string, string, string]>([
    [
      'es',
      'Declaró el juez Ramiro Soler. “No consta ningún contrato firmado”, añade el magistrado.',
      'Ramiro Soler',
    ],
    [
      'es',
      'Habló la gobernadora Elvira Soler. “Vamos a llegar a cada pueblo”, dijo la mandataria.',
      'Elvira Soler',
    ],
    [
      'fr',
      'Le premier ministre Étienne Marsac a parlé. « Ce texte ne ferme pas un lit », a martelé le chef du gouvernement.',
      'Étienne Marsac',
    ],
    [
      'it',
      'Parla il segretario Bruno Mancuso. «Abbiamo sentito soltanto delle parole», ha replicato il leader sindacale.',
      'Bruno Mancuso',
    ],
    [
      'pt',
      'Falou a ministra Inês Carvalhal. “Há muitas camas neste hospital”, sublinhou a governante.',
      'Inês Carvalhal',
    ],
    [
      'de',
      'Ministerin Katrin Vollmer sprach. „Wir investieren viel in die Zukunft“, sagte die SPD-Politikerin.',
      'Katrin Vollmer',
    ],
    [
      'es',
      'Llegó el entrenador Fabián Uriarte. Preguntado por Iker Solana, el técnico fue claro: “No va a jugar este mes”.',
      'Fabián Uriarte',
    ],
    [
      'fr',
      'Jean-Marc Tissot en doute. « Les matériaux utilisés sont rares », rappelle ce spécialiste du stockage.',
      'Jean-Marc Tissot',
    ],
    ['nl', 'Trainer Joris Mulder kwam. „Wij hebben vandaag goed gespeeld”, zei de coach.', 'Joris Mulder'],
    // Not whoever was named last, where the title is another's.
    [
      'fr',
      'Le suspect, Paul Lenoir, a été arrêté. « Les faits ont été filmés », indique la procureure.',
      'procureure',
    ],
    [
      'es',
      'La presidenta de la Comisión, Ana Ruiz, calla. “Es nuestro deber y nuestro derecho”, dijo el jefe de Gobierno polaco.',
      'jefe de Gobierno polaco',
    ],
  ])('%s: %s', (language, text, speaker) => {
    expect(factsOf(text, language).quotes.map((quote) => quote.speaker)).toEqual([speaker])
  })
})

describe('dates', () => {
  test.each<[string, string, readonly string[]]>([
    ['es', 'El 13 de junio de 2023 firmó la carta, que salió el 14 de junio.', ['2023-06-13', '2023-06-14']],
    ['nl', 'De politie hield hem dinsdagochtend aan.', ['2024-04-02']],
    ['tr', 'Şubatta ihracat arttı.', ['2024-02']],
    ['ja', '1日に800個売れる。', []],
    ['it', 'A maggio investiremo di più.', ['2024-05']],
    [
      'es',
      'Se vieron el 2 de enero de 2021. Del correo del 2 de enero nada se sabe.',
      ['2021-01-02', '2021-01-02'],
    ],
    ['es', 'Llegó un día sábado a las 10.30 hora local.', []],
    ['de', 'Im Vorjahr war es anders.', ['2023']],
    ['pt', 'A lei será votada na quinta-feira, disse o ministro.', ['2024-04-04']],
    ['it', 'La legge sarà votata giovedì, ha detto il ministro.', ['2024-04-04']],
    ['fr', 'Le groupe va fermer deux usines, a annoncé lundi son directeur.', ['2024-04-01']],
    ['de', 'Das Werk wird schließen, sagte er am Montag.', ['2024-04-01']],
    ['it', 'Il gruppo chiuderà due fabbriche, ha annunciato lunedì il direttore.', ['2024-04-01']],
    ['tr', '2023 yılının şubat ayında arttı, geçen yılın mart ayında düştü.', ['2023-02', '2023-03']],
  ])('%s: %s', (language, text, expected) => {
    expect(factsOf(text, language).dates.map(({ iso }) => iso)).toEqual(expected)
  })
})

describe('figures', () => {
  test.each<[string, string, readonly (readonly [number, string | null])[]]>([
    ['es', 'Deberá pagar G. 42.500.250 al municipio.', [[42500250, 'PYG']]],
    [
      'es',
      'La obra costó S/ 4,5 millones y 12.000 bolivianos, según el Oficio N° 25.',
      [
        [4.5e6, 'PEN'],
        [12000, 'BOB'],
      ],
    ],
    ['es', 'El menor, de 9 años, está estable.', []],
    [
      'de',
      'Der Gewinn sank von 3,4 auf 2,9 Millionen Euro.',
      [
        [3.4e6, 'EUR'],
        [2.9e6, 'EUR'],
      ],
    ],
    [
      'de',
      'Die Steuer sinkt von 19 auf sieben Prozent.',
      [
        [19, '%'],
        [7, '%'],
      ],
    ],
    [
      'fr',
      'Le taux passe de 19 à 7 %.',
      [
        [19, '%'],
        [7, '%'],
      ],
    ],
    ['fr', 'Kévin M., 27 ans, est passé aux aveux.', []],
    ['pt', 'A família perdeu 12 mil meticais.', [[12000, 'MZN']]],
    ['ar', 'عمر أحمد (52 عاما) ويبلغ أخوه من العمر 27 عاما.', []],
    [
      'ja',
      '明るさは300ルーメン、最大120インチ、メモリーは4GBで、重さは900gだ。',
      [
        [300, 'ルーメン'],
        [120, 'インチ'],
        [4, 'GB'],
        [900, 'g'],
      ],
    ],
    ['tr', 'Gönüllüler dünyanın dört bir yanından geldi.', []],
    [
      'ja',
      '地震はM6.6、最大震度5弱で、2人がけがをした。',
      [
        [6.6, null],
        [5, null],
        [2, null],
      ],
    ],
    [
      'fr',
      'Le suédois Norvik a gagné 3,4 milliards de couronnes (298 millions d’euros), contre 2,9 milliards. Il paie 5 millions de dollars canadiens à 12 employés.',
      [
        [3.4e9, 'SEK'],
        [298e6, 'EUR'],
        [2.9e9, 'SEK'],
        [5e6, 'CAD'],
        [12, null],
      ],
    ],
    [
      'es',
      'Pagó 300 millones de coronas danesas y 40 pesos chilenos.',
      [
        [3e8, 'DKK'],
        [40, 'CLP'],
      ],
    ],
    [
      'it',
      'Vale 20 milioni di dollari australiani o 90 corone.',
      [
        [2e7, 'AUD'],
        [90, null],
      ],
    ],
    [
      'pt',
      'Custou 3 milhões de dólares canadenses e 5 coroas suecas.',
      [
        [3e6, 'CAD'],
        [5, 'SEK'],
      ],
    ],
    ['nl', 'Het kost 40 miljoen Zweedse kronen.', [[4e7, 'SEK']]],
    ['fr', 'À 38 ans, l’artiste a parlé pendant sept minutes.', [[7, 'minutes']]],
    [
      'de',
      'Es kostet 3 Mrd. Euro. Die Zahl der Arbeitslosen stieg auf 2,9 Millionen.',
      [
        [3e9, 'EUR'],
        [2.9e6, null],
      ],
    ],
    [
      'es',
      'Hay un agujero de 3.200 millones. El gasto es de 4 euros.',
      [
        [3.2e9, 'EUR'],
        [4, 'EUR'],
      ],
    ],
    [
      'de',
      'Die Zinsen stiegen auf 39 Mrd. Euro. Im Jahr davor waren es 34,7 Milliarden.',
      [
        [39e9, 'EUR'],
        [34.7e9, 'EUR'],
      ],
    ],
    [
      'de',
      'Er zahlte 30 türkische Lira und 4 Schweizer Franken.',
      [
        [30, 'TRY'],
        [4, 'CHF'],
      ],
    ],
  ])('%s: %s', (language, text, expected) => {
    expect(factsOf(text, language).figures.map(({ value, unit }) => [value, unit])).toEqual(expected)
  })
})
