import type { PEOPLE_AND_YEAR_WORDS } from './people-and-year-words.ts'

type Words = Readonly<Record<keyof typeof PEOPLE_AND_YEAR_WORDS, string>>

/** PEOPLE_AND_YEAR_WORDS in the other languages of published figures. */
export const PEOPLE_AND_YEARS_IN = {
  de: {
    'figure.rate-with-count': '{rate} ({count})',
    'figure.subject.per-100k': '{measure} je 100.000 Einwohner',
    'figure.unit.per-100k-half-year': '{measure} je 100.000 Einwohner und Halbjahr',
    'figure.unit.per-100k-year': '{measure} je 100.000 Einwohner und Jahr',
    'figure.subtitle.average': '{company}, {unit}, Durchschnitt {range}',
    'figure.finding.few-people': '{finding}; unter denen mit mindestens 1 Million Einwohnern {other}',
    'figure.absence.no-population': 'keine Einwohnerzahl in diesem Datensatz',
    'figure.note.per-inhabitants':
      '{measure} ÷ Einwohner derselben Gebiete am 1. Juli des Jahres, mit zwei geltenden Ziffern. Einwohner sind keine Nutzer: wie viele von ihnen die Dienste nutzen, steht nicht in diesem Datensatz.',
    'figure.note.population-source': 'Einwohner: {documents}.',
    'figure.note.population-document': '{publisher}, {title}, {licence}',
    'figure.note.population-estimates': 'Die Einwohnerzahlen sind Schätzungen.',
    'figure.note.population-projections': 'Die Einwohnerzahlen für {projected} sind Vorausberechnungen.',
    'figure.note.population-both':
      'Die Einwohnerzahlen für {projected} sind Vorausberechnungen, die für {estimated} Schätzungen.',
    'figure.note.no-population':
      'Keine Einwohnerzahl liegt vor für {names}: deren {measure} stecken in keiner dieser Zahlen.',
    'figure.empty.no-population':
      'Dieser Datensatz hat keine Einwohnerzahl für {names}, also steht nichts je 100.000 von ihnen. Zeigen Sie stattdessen Anzahlen.',
    'figure.note.small-populations':
      'Weniger als 1 Million Einwohner, wo wenige {measure} eine hohe Zahl ergeben: {names}. Ihre Balken und Punkte sind hohl, und eine Rangfolge nach diesen Zahlen gibt ihnen keinen Rang.',
    'figure.note.combined-population': '{area} steht mit den Einwohnern von {covered} zusammen.',
    'figure.part.H1': 'die erste Jahreshälfte',
    'figure.part.H2': 'die zweite Jahreshälfte',
    'figure.note.years':
      'Ein Jahr ist die Summe seiner beiden Halbjahre, sofern es nicht als Jahr veröffentlicht ist.',
    'figure.note.half-of-year':
      'Von diesen Jahren hat nur eine Hälfte eine Zahl, und sie enthalten nur diese: {cells}. Sie sind hohl gezeichnet, und keine Veränderung führt zu ihnen oder von ihnen weg.',
    'figure.note.half-of-territories':
      'Für manche Gebiete liegt nur eine Hälfte eines Jahres vor, die dann ihr Jahr ist: {cells}.',
    'figure.note.half-of': '{territory} {half}',
    'figure.note.half-H1': '{year} (erste Hälfte)',
    'figure.note.half-H2': '{year} (zweite Hälfte)',
    'figure.note.years-of-recurring':
      'Wer in beiden Hälften eines Jahres genannt ist, zählt in jeder: die Summe eines Jahres ist keine Anzahl verschiedener {measure}.',
    'figure.note.break-in-year':
      'Die Zählweise ändert sich innerhalb von {years}: dort sind die beiden Hälften im Zeitverlauf nicht addiert. Summen über den ganzen Zeitraum reichen darüber hinweg.',
    'figure.note.doubled-by-halves':
      'Für {years} ist auch eine Zahl des ganzen Jahres veröffentlicht: gezeichnet sind die beiden Halbjahre, nicht sie.',
    'figure.note.doubled-by-year':
      'Für {years} ist die Zahl des ganzen Jahres gezeichnet, nicht das eine Halbjahr, das daneben vorliegt.',
  },
  fr: {
    'figure.rate-with-count': '{rate} ({count})',
    'figure.subject.per-100k': '{measure} pour 100 000 habitants',
    'figure.unit.per-100k-half-year': '{measure} pour 100 000 habitants et par semestre',
    'figure.unit.per-100k-year': '{measure} pour 100 000 habitants et par an',
    'figure.subtitle.average': '{company}, {unit}, moyenne de {range}',
    'figure.finding.few-people': '{finding} ; parmi ceux d’au moins 1 million d’habitants, {other}',
    'figure.absence.no-population': 'aucun nombre d’habitants dans ce jeu de données',
    'figure.note.per-inhabitants':
      '{measure} ÷ habitants des mêmes territoires au 1er juillet de l’année, avec deux chiffres significatifs. Les habitants ne sont pas des utilisateurs : combien d’entre eux utilisent les services n’est pas dans ce jeu de données.',
    'figure.note.population-source': 'Habitants : {documents}.',
    'figure.note.population-document': '{publisher}, {title}, {licence}',
    'figure.note.population-estimates': 'Les nombres d’habitants sont des estimations.',
    'figure.note.population-projections': 'Les nombres d’habitants de {projected} sont des projections.',
    'figure.note.population-both':
      'Les nombres d’habitants de {projected} sont des projections, ceux de {estimated} des estimations.',
    'figure.note.no-population':
      'Aucun nombre d’habitants n’est connu ici pour {names} : leurs {measure} ne sont dans aucun de ces chiffres.',
    'figure.empty.no-population':
      'Ce jeu de données n’a pas de nombre d’habitants pour {names} : rien n’est donné pour 100 000 d’entre eux. Affichez plutôt les nombres.',
    'figure.note.small-populations':
      'Moins de 1 million d’habitants, où peu de {measure} font un chiffre élevé : {names}. Leurs barres et points sont en creux, et un classement selon ces chiffres ne leur donne pas de rang.',
    'figure.note.combined-population': '{area} : avec les habitants de {covered} ensemble.',
    'figure.part.H1': 'le premier semestre de l’année',
    'figure.part.H2': 'le second semestre de l’année',
    'figure.note.years':
      'Une année est la somme de ses deux semestres, sauf si elle a été publiée comme année.',
    'figure.note.half-of-year':
      'Un seul semestre de ces années a un chiffre, et elles ne contiennent que lui : {cells}. Elles sont dessinées en creux, et aucune évolution n’y mène ni n’en part.',
    'figure.note.half-of-territories':
      'Certains territoires n’ont de chiffre que pour un semestre, qui est alors leur année : {cells}.',
    'figure.note.half-of': '{territory} {half}',
    'figure.note.half-H1': '{year} (premier semestre)',
    'figure.note.half-H2': '{year} (second semestre)',
    'figure.note.years-of-recurring':
      'Qui est nommé aux deux semestres d’une année compte dans chacun : la somme d’une année n’est pas un nombre de {measure} distincts.',
    'figure.note.break-in-year':
      'Le comptage change au cours de {years} : les deux semestres n’y sont pas additionnés dans le temps. Les sommes sur toute la durée passent par-dessus.',
    'figure.note.doubled-by-halves':
      'Pour {years}, un chiffre de l’année entière est publié aussi : ce sont les deux semestres qui sont dessinés.',
    'figure.note.doubled-by-year':
      'Pour {years}, le chiffre de l’année entière est dessiné, et non le seul semestre qui est là à côté.',
  },
  es: {
    'figure.rate-with-count': '{rate} ({count})',
    'figure.subject.per-100k': '{measure} por 100.000 habitantes',
    'figure.unit.per-100k-half-year': '{measure} por 100.000 habitantes y semestre',
    'figure.unit.per-100k-year': '{measure} por 100.000 habitantes y año',
    'figure.subtitle.average': '{company}, {unit}, media de {range}',
    'figure.finding.few-people': '{finding}; entre los de al menos 1 millón de habitantes, {other}',
    'figure.absence.no-population': 'sin número de habitantes en este conjunto de datos',
    'figure.note.per-inhabitants':
      '{measure} ÷ habitantes de los mismos territorios a 1 de julio del año, con dos cifras significativas. Los habitantes no son usuarios: cuántos de ellos usan los servicios no está en este conjunto de datos.',
    'figure.note.population-source': 'Habitantes: {documents}.',
    'figure.note.population-document': '{publisher}, {title}, {licence}',
    'figure.note.population-estimates': 'Los números de habitantes son estimaciones.',
    'figure.note.population-projections': 'Los números de habitantes de {projected} son proyecciones.',
    'figure.note.population-both':
      'Los números de habitantes de {projected} son proyecciones; los de {estimated}, estimaciones.',
    'figure.note.no-population':
      'No hay aquí número de habitantes de {names}: sus {measure} no están en ninguna de estas cifras.',
    'figure.empty.no-population':
      'Este conjunto de datos no tiene número de habitantes de {names}, y no se da nada por 100.000 de ellos. Muestre los números en su lugar.',
    'figure.note.small-populations':
      'Menos de 1 millón de habitantes, donde pocas {measure} dan una cifra alta: {names}. Sus barras y puntos son huecos, y una clasificación por estas cifras no les da rango.',
    'figure.note.combined-population': '{area} figura con los habitantes de {covered} en conjunto.',
    'figure.part.H1': 'el primer semestre del año',
    'figure.part.H2': 'el segundo semestre del año',
    'figure.note.years': 'Un año es la suma de sus dos semestres, salvo que se publicara como año.',
    'figure.note.half-of-year':
      'Solo un semestre de estos años tiene cifra, y contienen solo ese: {cells}. Están dibujados huecos, y ningún cambio lleva a ellos ni parte de ellos.',
    'figure.note.half-of-territories':
      'Algunos territorios solo tienen cifra de un semestre, que es entonces su año: {cells}.',
    'figure.note.half-of': '{territory} {half}',
    'figure.note.half-H1': '{year} (primer semestre)',
    'figure.note.half-H2': '{year} (segundo semestre)',
    'figure.note.years-of-recurring':
      'Quien aparece en los dos semestres de un año cuenta en cada uno: la suma de un año no es un número de {measure} distintos.',
    'figure.note.break-in-year':
      'El recuento cambia dentro de {years}: allí los dos semestres no se suman en el tiempo. Lo sumado en todo el intervalo pasa por encima.',
    'figure.note.doubled-by-halves':
      'Para {years} se publicó también una cifra del año entero: se dibujan los dos semestres, no esa.',
    'figure.note.doubled-by-year':
      'Para {years} se dibuja la cifra del año entero, no el único semestre que consta junto a ella.',
  },
  it: {
    'figure.rate-with-count': '{rate} ({count})',
    'figure.subject.per-100k': '{measure} ogni 100.000 abitanti',
    'figure.unit.per-100k-half-year': '{measure} per 100.000 abitanti e semestre',
    'figure.unit.per-100k-year': '{measure} per 100.000 abitanti e anno',
    'figure.subtitle.average': '{company}, {unit}, media di {range}',
    'figure.finding.few-people': '{finding}; tra quelli con almeno 1 milione di abitanti, {other}',
    'figure.absence.no-population': 'nessun numero di abitanti in questi dati',
    'figure.note.per-inhabitants':
      '{measure} ÷ abitanti degli stessi territori al 1° luglio dell’anno, con due cifre significative. Gli abitanti non sono utenti: quanti di loro usino i servizi non è in questi dati.',
    'figure.note.population-source': 'Abitanti: {documents}.',
    'figure.note.population-document': '{publisher}, {title}, {licence}',
    'figure.note.population-estimates': 'I numeri di abitanti sono stime.',
    'figure.note.population-projections': 'I numeri di abitanti di {projected} sono proiezioni.',
    'figure.note.population-both':
      'I numeri di abitanti di {projected} sono proiezioni, quelli di {estimated} stime.',
    'figure.note.no-population':
      'Qui non c’è numero di abitanti per {names}: le loro cifre ({measure}) non sono in nessuno di questi numeri.',
    'figure.empty.no-population':
      'Questi dati non hanno numero di abitanti per {names}, quindi nulla è dato per 100.000 di loro. Mostri invece i numeri.',
    'figure.note.small-populations':
      'Meno di 1 milione di abitanti, dove poche {measure} fanno un numero alto: {names}. Le loro barre e i loro punti sono vuoti, e una classifica secondo questi numeri non dà loro rango.',
    'figure.note.combined-population': '{area} sta con gli abitanti di {covered} insieme.',
    'figure.part.H1': 'il primo semestre dell’anno',
    'figure.part.H2': 'il secondo semestre dell’anno',
    'figure.note.years':
      'Un anno è la somma dei suoi due semestri, salvo che sia stato pubblicato come anno.',
    'figure.note.half-of-year':
      'Di questi anni solo un semestre ha un numero, e contengono solo quello: {cells}. Sono disegnati vuoti, e nessuna variazione vi porta o ne parte.',
    'figure.note.half-of-territories':
      'Alcuni territori hanno un numero di un solo semestre, che è allora il loro anno: {cells}.',
    'figure.note.half-of': '{territory} {half}',
    'figure.note.half-H1': '{year} (primo semestre)',
    'figure.note.half-H2': '{year} (secondo semestre)',
    'figure.note.years-of-recurring':
      'Chi è nominato in entrambi i semestri di un anno conta in ciascuno: la somma di un anno non è un numero di {measure} distinti.',
    'figure.note.break-in-year':
      'Il conteggio cambia all’interno di {years}: lì i due semestri non sono sommati nel tempo. Ciò che è sommato su tutto l’intervallo vi passa sopra.',
    'figure.note.doubled-by-halves':
      'Per {years} è pubblicato anche un numero dell’anno intero: sono disegnati i due semestri, non quello.',
    'figure.note.doubled-by-year':
      'Per {years} è disegnato il numero dell’anno intero, non il solo semestre presente accanto.',
  },
  nl: {
    'figure.rate-with-count': '{rate} ({count})',
    'figure.subject.per-100k': '{measure} per 100.000 inwoners',
    'figure.unit.per-100k-half-year': '{measure} per 100.000 inwoners en halfjaar',
    'figure.unit.per-100k-year': '{measure} per 100.000 inwoners en jaar',
    'figure.subtitle.average': '{company}, {unit}, gemiddelde van {range}',
    'figure.finding.few-people': '{finding}; van die met ten minste 1 miljoen inwoners {other}',
    'figure.absence.no-population': 'geen inwonertal in deze gegevensset',
    'figure.note.per-inhabitants':
      '{measure} ÷ inwoners van dezelfde gebieden op 1 juli van het jaar, met twee significante cijfers. Inwoners zijn geen gebruikers: hoeveel van hen de diensten gebruiken, staat niet in deze gegevensset.',
    'figure.note.population-source': 'Inwoners: {documents}.',
    'figure.note.population-document': '{publisher}, {title}, {licence}',
    'figure.note.population-estimates': 'De inwonertallen zijn schattingen.',
    'figure.note.population-projections': 'De inwonertallen van {projected} zijn prognoses.',
    'figure.note.population-both':
      'De inwonertallen van {projected} zijn prognoses, die van {estimated} schattingen.',
    'figure.note.no-population':
      'Er is hier geen inwonertal van {names}: hun {measure} zitten in geen van deze getallen.',
    'figure.empty.no-population':
      'Deze gegevensset heeft geen inwonertal van {names}, dus er staat niets per 100.000 van hen. Toon in plaats daarvan aantallen.',
    'figure.note.small-populations':
      'Minder dan 1 miljoen inwoners, waar weinig {measure} een hoog getal geven: {names}. Hun staven en punten zijn hol, en een rangorde naar deze getallen geeft hun geen rang.',
    'figure.note.combined-population': '{area} staat met de inwoners van {covered} samen.',
    'figure.part.H1': 'de eerste helft van het jaar',
    'figure.part.H2': 'de tweede helft van het jaar',
    'figure.note.years': 'Een jaar is de som van zijn twee halfjaren, tenzij het als jaar is gepubliceerd.',
    'figure.note.half-of-year':
      'Van deze jaren heeft maar één helft een getal, en ze bevatten alleen die helft: {cells}. Ze zijn hol getekend, en er is geen verandering naar of vanaf deze jaren.',
    'figure.note.half-of-territories':
      'Sommige gebieden hebben maar van één helft een getal, die dan hun jaar is: {cells}.',
    'figure.note.half-of': '{territory} {half}',
    'figure.note.half-H1': '{year} (eerste helft)',
    'figure.note.half-H2': '{year} (tweede helft)',
    'figure.note.years-of-recurring':
      'Wie in beide helften van een jaar is genoemd, telt in elk: de som van een jaar is geen aantal verschillende {measure}.',
    'figure.note.break-in-year':
      'De telling verandert binnen {years}: daar zijn de twee helften in de tijd niet opgeteld. Wat over de hele duur is opgeteld, loopt eroverheen.',
    'figure.note.doubled-by-halves':
      'Voor {years} is ook een getal van het hele jaar gepubliceerd: de twee halfjaren zijn getekend, dat niet.',
    'figure.note.doubled-by-year':
      'Voor {years} is het getal van het hele jaar getekend, niet het ene halfjaar dat ernaast aanwezig is.',
  },
  pl: {
    'figure.rate-with-count': '{rate} ({count})',
    'figure.subject.per-100k': '{measure} na 100 000 mieszkańców',
    'figure.unit.per-100k-half-year': '{measure} na 100 000 mieszkańców i półrocze',
    'figure.unit.per-100k-year': '{measure} na 100 000 mieszkańców i rok',
    'figure.subtitle.average': '{company}, {unit}, średnia za {range}',
    'figure.finding.few-people': '{finding}; wśród mających co najmniej 1 milion mieszkańców {other}',
    'figure.absence.no-population': 'brak liczby mieszkańców w tym zbiorze danych',
    'figure.note.per-inhabitants':
      '{measure} ÷ mieszkańcy tych samych terytoriów 1 lipca danego roku, z dwiema cyframi znaczącymi. Mieszkańcy to nie użytkownicy: ilu z nich korzysta z usług, tego w tym zbiorze danych nie ma.',
    'figure.note.population-source': 'Mieszkańcy: {documents}.',
    'figure.note.population-document': '{publisher}, {title}, {licence}',
    'figure.note.population-estimates': 'Liczby mieszkańców są szacunkami.',
    'figure.note.population-projections': 'Liczby mieszkańców ({projected}) są prognozami.',
    'figure.note.population-both':
      'Liczby mieszkańców ({projected}) są prognozami, a pozostałe ({estimated}) szacunkami.',
    'figure.note.no-population':
      'Brak tu liczby mieszkańców dla: {names}. Ich liczby ({measure}) nie wchodzą do żadnej z tych wartości.',
    'figure.empty.no-population':
      'Ten zbiór danych nie ma liczby mieszkańców dla: {names}, więc nic nie jest podane na 100 000 z nich. Pokaż zamiast tego liczby.',
    'figure.note.small-populations':
      'Mniej niż 1 milion mieszkańców, gdzie niewiele ({measure}) daje wysoką liczbę: {names}. Ich słupki i punkty są puste, a ranking według tych liczb nie daje im miejsca.',
    'figure.note.combined-population': '{area}: razem z mieszkańcami {covered}.',
    'figure.part.H1': 'pierwsza połowa roku',
    'figure.part.H2': 'druga połowa roku',
    'figure.note.years': 'Rok jest sumą swoich dwóch półroczy, chyba że opublikowano go jako rok.',
    'figure.note.half-of-year':
      'W tych latach tylko jedna połowa ma liczbę i zawierają tylko ją: {cells}. Są rysowane jako puste i żadna zmiana do nich ani od nich nie prowadzi.',
    'figure.note.half-of-territories':
      'Niektóre terytoria mają liczbę tylko z jednej połowy, która jest wtedy ich rokiem: {cells}.',
    'figure.note.half-of': '{territory} {half}',
    'figure.note.half-H1': '{year} (pierwsza połowa)',
    'figure.note.half-H2': '{year} (druga połowa)',
    'figure.note.years-of-recurring':
      'Kto jest wymieniony w obu połowach roku, liczy się w każdej: suma roku nie jest liczbą różnych ({measure}).',
    'figure.note.break-in-year':
      'Sposób liczenia zmienia się w ciągu: {years}. Tam obie połowy nie są dodawane w czasie. Sumy z całego zakresu przechodzą przez tę zmianę.',
    'figure.note.doubled-by-halves':
      'Dla {years} opublikowano też liczbę całego roku: narysowano dwa półrocza, nie ją.',
    'figure.note.doubled-by-year':
      'Dla {years} narysowano liczbę całego roku, a nie jedyne półrocze, które jest obok niej.',
  },
  pt: {
    'figure.rate-with-count': '{rate} ({count})',
    'figure.subject.per-100k': '{measure} por 100 000 habitantes',
    'figure.unit.per-100k-half-year': '{measure} por 100 000 habitantes e semestre',
    'figure.unit.per-100k-year': '{measure} por 100 000 habitantes e ano',
    'figure.subtitle.average': '{company}, {unit}, média de {range}',
    'figure.finding.few-people': '{finding}; entre os de pelo menos 1 milhão de habitantes, {other}',
    'figure.absence.no-population': 'sem número de habitantes neste conjunto de dados',
    'figure.note.per-inhabitants':
      '{measure} ÷ habitantes dos mesmos territórios a 1 de julho do ano, com dois algarismos significativos. Habitantes não são utilizadores: quantos deles usam os serviços não está neste conjunto de dados.',
    'figure.note.population-source': 'Habitantes: {documents}.',
    'figure.note.population-document': '{publisher}, {title}, {licence}',
    'figure.note.population-estimates': 'Os números de habitantes são estimativas.',
    'figure.note.population-projections': 'Os números de habitantes de {projected} são projeções.',
    'figure.note.population-both':
      'Os números de habitantes de {projected} são projeções; os de {estimated}, estimativas.',
    'figure.note.no-population':
      'Não há aqui número de habitantes de {names}: os seus {measure} não estão em nenhum destes números.',
    'figure.empty.no-population':
      'Este conjunto de dados não tem número de habitantes de {names}, e nada é dado por 100 000 deles. Mostre antes os números.',
    'figure.note.small-populations':
      'Menos de 1 milhão de habitantes, onde poucos {measure} dão um número alto: {names}. As suas barras e pontos são vazios, e uma ordem por estes números não lhes dá lugar.',
    'figure.note.combined-population': '{area} está com os habitantes de {covered} em conjunto.',
    'figure.part.H1': 'o primeiro semestre do ano',
    'figure.part.H2': 'o segundo semestre do ano',
    'figure.note.years': 'Um ano é a soma dos seus dois semestres, salvo se foi publicado como ano.',
    'figure.note.half-of-year':
      'Só um semestre destes anos tem número, e contêm apenas esse: {cells}. São desenhados vazios, e nenhuma variação leva a eles ou parte deles.',
    'figure.note.half-of-territories':
      'Alguns territórios só têm número de um semestre, que é então o seu ano: {cells}.',
    'figure.note.half-of': '{territory} {half}',
    'figure.note.half-H1': '{year} (primeiro semestre)',
    'figure.note.half-H2': '{year} (segundo semestre)',
    'figure.note.years-of-recurring':
      'Quem é nomeado nos dois semestres de um ano conta em cada um: a soma de um ano não é um número de {measure} distintos.',
    'figure.note.break-in-year':
      'A contagem muda dentro de {years}: aí os dois semestres não são somados no tempo. O que é somado em todo o intervalo passa por cima.',
    'figure.note.doubled-by-halves':
      'Para {years} foi publicado também um número do ano inteiro: são desenhados os dois semestres, não esse.',
    'figure.note.doubled-by-year':
      'Para {years} é desenhado o número do ano inteiro, não o único semestre presente ao lado.',
  },
} as const satisfies Readonly<Record<'de' | 'fr' | 'es' | 'it' | 'nl' | 'pl' | 'pt', Words>>
