import type { SourceSentence } from './source-sentence.ts'

/** The bundled groups of territories, by their keys. */
const NAMES = {
  eu: [
    'European Union',
    'Europäische Union',
    'Union européenne',
    'Unión Europea',
    'Unione europea',
    'Europese Unie',
    'União Europeia',
    'Unia Europejska',
  ],
  g7: ['G7', 'G7', 'G7', 'G7', 'G7', 'G7', 'G7', 'G7'],
  'five-eyes': [
    'Five Eyes',
    'Five Eyes',
    'Five Eyes',
    'Cinco Ojos',
    'Five Eyes',
    'Five Eyes',
    'Five Eyes',
    'Sojusz Pięciorga Oczu',
  ],
  africa: ['Africa', 'Afrika', 'Afrique', 'África', 'Africa', 'Afrika', 'África', 'Afryka'],
  americas: ['Americas', 'Amerika', 'Amériques', 'América', 'Americhe', 'Amerika', 'Américas', 'Ameryka'],
  asia: ['Asia', 'Asien', 'Asie', 'Asia', 'Asia', 'Azië', 'Ásia', 'Azja'],
  europe: ['Europe', 'Europa', 'Europe', 'Europa', 'Europa', 'Europa', 'Europa', 'Europa'],
  oceania: ['Oceania', 'Ozeanien', 'Océanie', 'Oceanía', 'Oceania', 'Oceanië', 'Oceânia', 'Oceania'],
  'northern-africa': [
    'Northern Africa',
    'Nordafrika',
    'Afrique septentrionale',
    'África septentrional',
    'Nordafrica',
    'Noord-Afrika',
    'Norte da África',
    'Afryka Północna',
  ],
  'sub-saharan-africa': [
    'Sub-Saharan Africa',
    'Subsahara-Afrika',
    'Afrique subsaharienne',
    'África subsahariana',
    'Africa subsahariana',
    'Sub-Saharaans Afrika',
    'África Subsaariana',
    'Afryka Subsaharyjska',
  ],
  'latin-america-and-the-caribbean': [
    'Latin America and the Caribbean',
    'Lateinamerika und Karibik',
    'Amérique latine et Caraïbes',
    'América Latina y el Caribe',
    'America Latina e Caraibi',
    'Latijns-Amerika en de Caraïben',
    'América Latina e Caribe',
    'Ameryka Łacińska i Karaiby',
  ],
  'northern-america': [
    'Northern America',
    'Nördliches Amerika',
    'Amérique septentrionale',
    'América septentrional',
    'America settentrionale',
    'Noordelijk Amerika',
    'América setentrional',
    'Ameryka Północna',
  ],
  'central-asia': [
    'Central Asia',
    'Zentralasien',
    'Asie centrale',
    'Asia central',
    'Asia centrale',
    'Centraal-Azië',
    'Ásia Central',
    'Azja Środkowa',
  ],
  'eastern-asia': [
    'Eastern Asia',
    'Ostasien',
    'Asie orientale',
    'Asia oriental',
    'Asia orientale',
    'Oost-Azië',
    'Ásia Oriental',
    'Azja Wschodnia',
  ],
  'south-eastern-asia': [
    'South-eastern Asia',
    'Südostasien',
    'Asie du Sud-Est',
    'Sudeste asiático',
    'Sud-est asiatico',
    'Zuidoost-Azië',
    'Sudeste Asiático',
    'Azja Południowo-Wschodnia',
  ],
  'southern-asia': [
    'Southern Asia',
    'Südasien',
    'Asie du Sud',
    'Asia meridional',
    'Asia meridionale',
    'Zuid-Azië',
    'Ásia Meridional',
    'Azja Południowa',
  ],
  'western-asia': [
    'Western Asia',
    'Westasien',
    'Asie occidentale',
    'Asia occidental',
    'Asia occidentale',
    'West-Azië',
    'Ásia Ocidental',
    'Azja Zachodnia',
  ],
  'eastern-europe': [
    'Eastern Europe',
    'Osteuropa',
    'Europe de l’Est',
    'Europa oriental',
    'Europa orientale',
    'Oost-Europa',
    'Europa Oriental',
    'Europa Wschodnia',
  ],
  'northern-europe': [
    'Northern Europe',
    'Nordeuropa',
    'Europe du Nord',
    'Europa septentrional',
    'Europa settentrionale',
    'Noord-Europa',
    'Europa do Norte',
    'Europa Północna',
  ],
  'southern-europe': [
    'Southern Europe',
    'Südeuropa',
    'Europe du Sud',
    'Europa meridional',
    'Europa meridionale',
    'Zuid-Europa',
    'Europa do Sul',
    'Europa Południowa',
  ],
  'western-europe': [
    'Western Europe',
    'Westeuropa',
    'Europe de l’Ouest',
    'Europa occidental',
    'Europa occidentale',
    'West-Europa',
    'Europa Ocidental',
    'Europa Zachodnia',
  ],
  'australia-and-new-zealand': [
    'Australia and New Zealand',
    'Australien und Neuseeland',
    'Australie et Nouvelle-Zélande',
    'Australia y Nueva Zelanda',
    'Australia e Nuova Zelanda',
    'Australië en Nieuw-Zeeland',
    'Austrália e Nova Zelândia',
    'Australia i Nowa Zelandia',
  ],
  melanesia: [
    'Melanesia',
    'Melanesien',
    'Mélanésie',
    'Melanesia',
    'Melanesia',
    'Melanesië',
    'Melanésia',
    'Melanezja',
  ],
  micronesia: [
    'Micronesia',
    'Mikronesien',
    'Micronésie',
    'Micronesia',
    'Micronesia',
    'Micronesië',
    'Micronésia',
    'Mikronezja',
  ],
  polynesia: [
    'Polynesia',
    'Polynesien',
    'Polynésie',
    'Polinesia',
    'Polinesia',
    'Polynesië',
    'Polinésia',
    'Polinezja',
  ],
} as const satisfies Readonly<Record<string, NamesInOrder>>

type NamesInOrder = readonly [
  en: string,
  de: string,
  fr: string,
  es: string,
  it: string,
  nl: string,
  pt: string,
  pl: string,
]

/** Short forms that people write, by the groups’ keys. */
const SHORT_FORMS: Readonly<Record<string, readonly string[]>> = {
  eu: ['UE', 'EU-27', 'UE-27'],
  g7: ['Group of Seven'],
  'five-eyes': ['FVEY', '5 Eyes'],
}

/** Every other name by which a published group is found: those in other languages, and short forms. */
export function otherNamesOfGroup({
  id,
  name,
}: {
  readonly id: string
  readonly name: string
}): readonly string[] {
  const names = GROUP_NAMES[`group.${id}`]
  // A group of a held key that is another one has no other names.
  if (names?.en !== name) return []
  return [...new Set([...Object.values(names), ...(SHORT_FORMS[id] ?? [])])].filter((each) => each !== name)
}

/** Their names in every language, as sentences of the bundled dataset. */
export const GROUP_NAMES: Readonly<Record<string, SourceSentence>> = Object.fromEntries(
  Object.entries<NamesInOrder>(NAMES).map(([key, [en, de, fr, es, it, nl, pt, pl]]) => [
    `group.${key}`,
    { en, de, fr, es, it, nl, pt, pl },
  ]),
)
