import type { SourceSentence } from './source-sentence.ts'

/**
 * Words in the titles and publishers of the bundled documents that are ours: descriptions, and what says which copy it is. A document’s own
 * title, and the name of a file, stay as they are.
 */
export const DOCUMENT_NAMES: Readonly<Record<string, SourceSentence>> = {
  ...sentences('month', {
    January: ['Januar', 'janvier', 'enero', 'gennaio', 'januari', 'janeiro', 'styczeń'],
    February: ['Februar', 'février', 'febrero', 'febbraio', 'februari', 'fevereiro', 'luty'],
    March: ['März', 'mars', 'marzo', 'marzo', 'maart', 'março', 'marzec'],
    April: ['April', 'avril', 'abril', 'aprile', 'april', 'abril', 'kwiecień'],
    May: ['Mai', 'mai', 'mayo', 'maggio', 'mei', 'maio', 'maj'],
    June: ['Juni', 'juin', 'junio', 'giugno', 'juni', 'junho', 'czerwiec'],
    July: ['Juli', 'juillet', 'julio', 'luglio', 'juli', 'julho', 'lipiec'],
    August: ['August', 'août', 'agosto', 'agosto', 'augustus', 'agosto', 'sierpień'],
    September: ['September', 'septembre', 'septiembre', 'settembre', 'september', 'setembro', 'wrzesień'],
    October: ['Oktober', 'octobre', 'octubre', 'ottobre', 'oktober', 'outubro', 'październik'],
    November: ['November', 'novembre', 'noviembre', 'novembre', 'november', 'novembro', 'listopad'],
    December: ['Dezember', 'décembre', 'diciembre', 'dicembre', 'december', 'dezembro', 'grudzień'],
  }),
  ...sentences('title', {
    'account requests': [
      'Anfragen zu Konten',
      'requêtes sur des comptes',
      'solicitudes de cuentas',
      'richieste su utenze',
      'verzoeken over rekeningen',
      'pedidos sobre contas',
      'wnioski o konta',
    ],
    'device requests': [
      'Anfragen zu Geräten',
      'requêtes sur des appareils',
      'solicitudes de dispositivos',
      'richieste su dispositivi',
      'verzoeken over apparaten',
      'pedidos sobre dispositivos',
      'wnioski o urządzenia',
    ],
    'account preservation requests': [
      'Anfragen zur Sicherung von Konten',
      'requêtes de conservation de comptes',
      'solicitudes de conservación de cuentas',
      'richieste di conservazione di utenze',
      'verzoeken om rekeningen te bewaren',
      'pedidos de preservação de contas',
      'wnioski o zabezpieczenie kont',
    ],
    'account restriction deletion requests': [
      'Anfragen zur Einschränkung und Löschung von Konten',
      'requêtes de restriction et de suppression de comptes',
      'solicitudes de restricción y eliminación de cuentas',
      'richieste di limitazione ed eliminazione di utenze',
      'verzoeken om rekeningen te beperken of te wissen',
      'pedidos de restrição e eliminação de contas',
      'wnioski o ograniczenie i usunięcie kont',
    ],
    'financial identifier requests': [
      'Anfragen zu Finanzkennungen',
      'requêtes sur des identifiants financiers',
      'solicitudes de identificadores financieros',
      'richieste su identificatori finanziari',
      'verzoeken over financiële kenmerken',
      'pedidos sobre identificadores financeiros',
      'wnioski o identyfikatory finansowe',
    ],
    'push token requests': [
      'Anfragen zu Push-Kennungen',
      'requêtes sur des jetons de notification',
      'solicitudes de códigos de notificación',
      'richieste su codici di notifica',
      'verzoeken over meldingscodes',
      'pedidos sobre códigos de notificação',
      'wnioski o kody powiadomień',
    ],
    'emergency requests': [
      'Notfallanfragen',
      'requêtes d’urgence',
      'solicitudes de urgencia',
      'richieste urgenti',
      'spoedverzoeken',
      'pedidos de emergência',
      'wnioski pilne',
    ],
    'digital content provider requests': [
      'Anfragen zu Anbietern digitaler Inhalte',
      'requêtes sur des fournisseurs de contenus numériques',
      'solicitudes sobre proveedores de contenido digital',
      'richieste su fornitori di contenuti digitali',
      'verzoeken over aanbieders van digitale inhoud',
      'pedidos sobre fornecedores de conteúdo digital',
      'wnioski o dostawców treści cyfrowych',
    ],
    'UK warrants under the Investigatory Powers Act': [
      'britische Anordnungen nach dem Investigatory Powers Act',
      'mandats britanniques au titre de l’Investigatory Powers Act',
      'órdenes británicas al amparo de la Investigatory Powers Act',
      'mandati britannici in base all’Investigatory Powers Act',
      'Britse bevelen onder de Investigatory Powers Act',
      'mandados britânicos ao abrigo do Investigatory Powers Act',
      'brytyjskie nakazy na podstawie Investigatory Powers Act',
    ],
    'Press report of Microsoft’s report for 2012': [
      'Pressebericht über Microsofts Bericht für 2012',
      'article de presse sur le rapport de Microsoft pour 2012',
      'nota de prensa sobre el informe de Microsoft de 2012',
      'articolo di stampa sul rapporto di Microsoft per il 2012',
      'persbericht over het verslag van Microsoft over 2012',
      'artigo de imprensa sobre o relatório da Microsoft de 2012',
      'artykuł prasowy o raporcie Microsoftu za 2012',
    ],
    'Press report of Microsoft’s report for 2013 H1': [
      'Pressebericht über Microsofts Bericht für 1. Hj. 2013',
      'article de presse sur le rapport de Microsoft pour 1er sem. 2013',
      'nota de prensa sobre el informe de Microsoft de 1.er sem. 2013',
      'articolo di stampa sul rapporto di Microsoft per 1º sem. 2013',
      'persbericht over het verslag van Microsoft over 1e helft 2013',
      'artigo de imprensa sobre o relatório da Microsoft de 1.º sem. 2013',
      'artykuł prasowy o raporcie Microsoftu za I poł. 2013',
    ],
    'World Population Prospects 2024, total population on 1 July, medium variant': [
      'World Population Prospects 2024, Gesamtbevölkerung am 1. Juli, mittlere Variante',
      'World Population Prospects 2024, population totale au 1er juillet, variante moyenne',
      'World Population Prospects 2024, población total a 1 de julio, variante media',
      'World Population Prospects 2024, popolazione totale al 1º luglio, variante media',
      'World Population Prospects 2024, totale bevolking op 1 juli, middelste variant',
      'World Population Prospects 2024, população total em 1 de julho, variante média',
      'World Population Prospects 2024, ludność ogółem 1 lipca, wariant średni',
    ],
    'ddf--gapminder--population, file ddf--datapoints--population--by--country--year.csv': fileIn(
      'ddf--gapminder--population',
      'ddf--datapoints--population--by--country--year.csv',
    ),
    'Microsoft/Raw_Data at commit d40ecb74': atCommit('Microsoft/Raw_Data', 'd40ecb74'),
    'transparency_reports_extended.csv at commit 07990ebb': atCommit(
      'transparency_reports_extended.csv',
      '07990ebb',
    ),
    'Slide deck of 2 April 2014': [
      'Foliensatz vom 2. April 2014',
      'présentation du 2 avril 2014',
      'presentación del 2 de abril de 2014',
      'presentazione del 2 aprile 2014',
      'presentatie van 2 april 2014',
      'apresentação de 2 de abril de 2014',
      'prezentacja z 2 kwietnia 2014',
    ],
    'Secondary mention of enterprise requests in 2025 H1': [
      'Erwähnung von Anfragen zu Firmenkunden für 1. Hj. 2025 aus zweiter Hand',
      'mention de seconde main des requêtes sur des entreprises pour 1er sem. 2025',
      'mención de segunda mano de solicitudes sobre empresas en 1.er sem. 2025',
      'menzione di seconda mano delle richieste su imprese in 1º sem. 2025',
      'vermelding uit de tweede hand van verzoeken over bedrijven in 1e helft 2025',
      'menção em segunda mão de pedidos sobre empresas em 1.º sem. 2025',
      'wzmianka z drugiej ręki o wnioskach dotyczących firm w I poł. 2025',
    ],
    'Biannual reports on digital trust (reprint)': qualified('Biannual reports on digital trust', [
      'Nachdruck',
      'réimpression',
      'reimpresión',
      'ristampa',
      'herdruk',
      'reimpressão',
      'przedruk',
    ]),
    'Microsoft On the Issues, 2022-04-21 (mirror)': qualified('Microsoft On the Issues, 2022-04-21', [
      'Spiegelung',
      'miroir',
      'copia espejo',
      'copia speculare',
      'spiegel',
      'cópia espelho',
      'kopia lustrzana',
    ]),
    'US National Security Orders Report as corrected on 2017-04-25': qualified(
      'US National Security Orders Report',
      [
        'berichtigt am 2017-04-25',
        'corrigé le 2017-04-25',
        'corregido el 2017-04-25',
        'corretto il 2017-04-25',
        'verbeterd op 2017-04-25',
        'corrigido em 2017-04-25',
        'poprawiony 2017-04-25',
      ],
    ),
    'US National Security Orders Report (copy with 2020 H1 to 2022 H1)': qualified(
      'US National Security Orders Report',
      [
        'Kopie mit 1. Hj. 2020 bis 1. Hj. 2022',
        'copie de 1er sem. 2020 à 1er sem. 2022',
        'copia de 1.er sem. 2020 a 1.er sem. 2022',
        'copia da 1º sem. 2020 a 1º sem. 2022',
        'kopie van 1e helft 2020 tot 1e helft 2022',
        'cópia de 1.º sem. 2020 a 1.º sem. 2022',
        'kopia od I poł. 2020 do I poł. 2022',
      ],
    ),
    'US National Security Orders Report (copy with 2022 H2 and 2023 H1)': qualified(
      'US National Security Orders Report',
      [
        'Kopie mit 2. Hj. 2022 und 1. Hj. 2023',
        'copie de 2e sem. 2022 et 1er sem. 2023',
        'copia de 2.º sem. 2022 y 1.er sem. 2023',
        'copia di 2º sem. 2022 e 1º sem. 2023',
        'kopie van 2e helft 2022 en 1e helft 2023',
        'cópia de 2.º sem. 2022 e 1.º sem. 2023',
        'kopia za II poł. 2022 i I poł. 2023',
      ],
    ),
    ...Object.fromEntries(
      [
        'dsa-transparency-data, google-user-data/raw',
        'transparency-report-api, data/apple-transparency.json',
      ].map((name) => [
        `${name} (repository)`,
        qualified(name, [
          'Repositorium',
          'dépôt',
          'repositorio',
          'archivio',
          'opslagplaats',
          'repositório',
          'repozytorium',
        ]),
      ]),
    ),
  }),
  ...sentences('publisher', {
    ...Object.fromEntries(
      [
        'krMaynard/transparency-report-api',
        'chaukap/transparency_report_analysis',
        'ucsdsysnet/nsl-empirical-analysis',
      ].map((name) => [`${name} (public repository)`, qualified(name, publicRepository())]),
    ),
    'Unnamed public repository': [
      'ungenanntes öffentliches Repositorium',
      'dépôt public non nommé',
      'repositorio público sin nombre',
      'archivio pubblico non nominato',
      'niet genoemde openbare opslagplaats',
      'repositório público sem nome',
      'nienazwane publiczne repozytorium',
    ],
  }),
}

/** In the order de, fr, es, it, nl, pt, pl. */
type InSeven = readonly [string, string, string, string, string, string, string]

function publicRepository(): InSeven {
  return [
    'öffentliches Repositorium',
    'dépôt public',
    'repositorio público',
    'archivio pubblico',
    'openbare opslagplaats',
    'repositório público',
    'publiczne repozytorium',
  ]
}

function fileIn(name: string, file: string): InSeven {
  const as = (word: string): string => `${name}, ${word} ${file}`
  return [as('Datei'), as('fichier'), as('archivo'), as('file'), as('bestand'), as('ficheiro'), as('plik')]
}

function atCommit(name: string, commit: string): InSeven {
  const other = `${name}, commit ${commit}`
  return [`${name}, Commit ${commit}`, other, other, other, other, other, other]
}

function qualified(name: string, [de, fr, es, it, nl, pt, pl]: InSeven): InSeven {
  const by = (words: string): string => `${name} (${words})`
  return [by(de), by(fr), by(es), by(it), by(nl), by(pt), by(pl)]
}

function sentences(
  area: string,
  names: Readonly<Record<string, InSeven>>,
): Readonly<Record<string, SourceSentence>> {
  return Object.fromEntries(
    Object.entries(names).map(([en, [de, fr, es, it, nl, pt, pl]]) => [
      `${area}.${en}`,
      { en, de, fr, es, it, nl, pt, pl },
    ]),
  )
}
