/** A name as it is compared: without accents, points, apostrophes, capitals and “the”. */
export function nameKey(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[.’'ʼ]/g, '')
    .replaceAll('&', 'and')
    .replaceAll(/[\s\u00A0-]+/g, ' ')
    .trim()
    .replace(/^the /, '')
}

/**
 * Short and former names that datasets may lack, by ISO 3166-1 alpha-2. Not of states that several came of: nobody’s figures are theirs.
 * A dataset’s own names count before these.
 */
export const COUNTRY_NAMES: ReadonlyMap<string, string> = new Map(
  (
    [
      ['AE', 'UAE, Emirates, United Arab Emirates'],
      ['BA', 'Bosnia, Bosnia and Herzegovina'],
      ['BF', 'Burkina Faso, Upper Volta'],
      ['BJ', 'Benin, Dahomey'],
      ['BN', 'Brunei, Brunei Darussalam'],
      ['BO', 'Bolivia, Plurinational State of Bolivia'],
      ['BY', 'Belarus, Byelorussia, Belorussia'],
      ['BW', 'Botswana, Bechuanaland'],
      ['BZ', 'Belize, British Honduras'],
      ['CD', 'DR Congo, DRC, Democratic Republic of the Congo, Democratic Republic of Congo, Zaire'],
      ['CG', 'Republic of the Congo, Congo-Brazzaville'],
      ['CI', 'Ivory Coast, Cote d’Ivoire'],
      ['CV', 'Cape Verde, Cabo Verde'],
      ['CZ', 'Czech Republic, Czechia'],
      ['ET', 'Ethiopia, Abyssinia'],
      ['GB', 'UK, Britain, Great Britain, United Kingdom'],
      ['GH', 'Ghana, Gold Coast'],
      ['GY', 'Guyana, British Guiana'],
      ['HK', 'Hong Kong'],
      ['IE', 'Republic of Ireland'],
      ['IR', 'Iran, Persia, Islamic Republic of Iran'],
      ['IQ', 'Iraq, Mesopotamia'],
      ['KH', 'Cambodia, Kampuchea'],
      ['KP', 'North Korea'],
      ['KR', 'South Korea, Republic of Korea'],
      ['KG', 'Kyrgyzstan, Kirghizia'],
      ['LA', 'Laos, Lao People’s Democratic Republic'],
      ['LK', 'Sri Lanka, Ceylon'],
      ['LS', 'Lesotho, Basutoland'],
      ['MD', 'Moldova, Moldavia'],
      ['MK', 'North Macedonia, Macedonia, FYROM'],
      ['MM', 'Myanmar, Burma'],
      ['MO', 'Macau, Macao'],
      ['MW', 'Malawi, Nyasaland'],
      ['NA', 'Namibia, South West Africa'],
      ['NL', 'Holland'],
      ['PS', 'Palestine, Palestinian Territories, State of Palestine'],
      ['RU', 'Russian Federation'],
      ['SR', 'Suriname, Surinam, Dutch Guiana'],
      ['SY', 'Syria, Syrian Arab Republic'],
      ['SZ', 'Eswatini, Swaziland'],
      ['TH', 'Thailand, Siam'],
      ['TL', 'Timor-Leste, East Timor'],
      ['TR', 'Turkey, Türkiye'],
      ['TZ', 'Tanzania, United Republic of Tanzania'],
      ['US', 'USA, US of A, America, United States of America'],
      ['VA', 'Vatican, Vatican City, Holy See'],
      ['VE', 'Venezuela, Bolivarian Republic of Venezuela'],
      ['VN', 'Vietnam, Viet Nam'],
      ['ZM', 'Zambia, Northern Rhodesia'],
      ['ZW', 'Zimbabwe, Rhodesia'],
    ] as const
  ).flatMap(([code, names]) => names.split(', ').map((name) => [nameKey(name), code] as const)),
)
