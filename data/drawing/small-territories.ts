/**
 * Territories that the coarse atlas (world-atlas, 1:110 million) leaves out, as points: longitude and latitude in degrees.
 *
 * Source: centroids of world-atlas at 1:50 million (Natural Earth, public domain), rounded to a tenth of a degree; the seven that it counts to
 * France, the United Kingdom or leaves out (French Guiana, Guadeloupe, Martinique, Réunion, Mayotte, Gibraltar, Tuvalu) by hand.
 */
export const SMALL_TERRITORIES: readonly {
  readonly mapId: string
  readonly at: readonly [number, number]
}[] = [
  { mapId: '016', at: [-170.7, -14.3] }, // American Samoa
  { mapId: '020', at: [1.6, 42.5] }, // Andorra
  { mapId: '028', at: [-61.8, 17.3] }, // Antigua and Barb.
  { mapId: '048', at: [50.5, 26] }, // Bahrain
  { mapId: '052', at: [-59.6, 13.2] }, // Barbados
  { mapId: '060', at: [-64.8, 32.3] }, // Bermuda
  { mapId: '086', at: [72.4, -7.3] }, // Br. Indian Ocean Ter.
  { mapId: '092', at: [-64.5, 18.5] }, // British Virgin Is.
  { mapId: '132', at: [-24, 16] }, // Cabo Verde
  { mapId: '136', at: [-80.9, 19.4] }, // Cayman Is.
  { mapId: '174', at: [43.7, -11.9] }, // Comoros
  { mapId: '175', at: [45.1, -12.8] }, // Mayotte
  { mapId: '184', at: [-159.8, -21.2] }, // Cook Is.
  { mapId: '212', at: [-61.4, 15.4] }, // Dominica
  { mapId: '234', at: [-6.9, 62.1] }, // Faeroe Is.
  { mapId: '239', at: [-36.5, -54.5] }, // S. Geo. and the Is.
  { mapId: '248', at: [20, 60.2] }, // Åland
  { mapId: '254', at: [-53.1, 3.9] }, // French Guiana
  { mapId: '258', at: [-144.8, -14.7] }, // Fr. Polynesia
  { mapId: '292', at: [-5.4, 36.1] }, // Gibraltar
  { mapId: '296', at: [-167.9, 0.9] }, // Kiribati
  { mapId: '308', at: [-61.7, 12.1] }, // Grenada
  { mapId: '312', at: [-61.5, 16.2] }, // Guadeloupe
  { mapId: '316', at: [144.8, 13.4] }, // Guam
  { mapId: '334', at: [73.5, -53.1] }, // Heard I. and McDonald Is.
  { mapId: '336', at: [12.4, 41.9] }, // Vatican
  { mapId: '344', at: [114.1, 22.4] }, // Hong Kong
  { mapId: '438', at: [9.5, 47.1] }, // Liechtenstein
  { mapId: '446', at: [113.5, 22.2] }, // Macao
  { mapId: '462', at: [73.5, 3.7] }, // Maldives
  { mapId: '470', at: [14.4, 35.9] }, // Malta
  { mapId: '474', at: [-61, 14.7] }, // Martinique
  { mapId: '480', at: [57.6, -20.3] }, // Mauritius
  { mapId: '492', at: [7.4, 43.8] }, // Monaco
  { mapId: '500', at: [-62.2, 16.7] }, // Montserrat
  { mapId: '520', at: [166.9, -0.5] }, // Nauru
  { mapId: '531', at: [-69, 12.2] }, // Curaçao
  { mapId: '533', at: [-70, 12.5] }, // Aruba
  { mapId: '534', at: [-63.1, 18.1] }, // Sint Maarten
  { mapId: '570', at: [-169.9, -19] }, // Niue
  { mapId: '574', at: [167.9, -29.1] }, // Norfolk Island
  { mapId: '580', at: [145.6, 15.8] }, // N. Mariana Is.
  { mapId: '583', at: [153.3, 7.5] }, // Micronesia
  { mapId: '584', at: [170.3, 7] }, // Marshall Is.
  { mapId: '585', at: [134.4, 7.3] }, // Palau
  { mapId: '612', at: [-128.3, -24.4] }, // Pitcairn Is.
  { mapId: '638', at: [55.5, -21.1] }, // Réunion
  { mapId: '652', at: [-62.8, 17.9] }, // St-Barthélemy
  { mapId: '654', at: [-9.7, -12.4] }, // Saint Helena
  { mapId: '659', at: [-62.7, 17.3] }, // St. Kitts and Nevis
  { mapId: '660', at: [-63.1, 18.2] }, // Anguilla
  { mapId: '662', at: [-61, 13.9] }, // Saint Lucia
  { mapId: '663', at: [-63.1, 18.1] }, // St-Martin
  { mapId: '666', at: [-56.3, 46.9] }, // St. Pierre and Miquelon
  { mapId: '670', at: [-61.2, 13.2] }, // St. Vin. and Gren.
  { mapId: '674', at: [12.5, 43.9] }, // San Marino
  { mapId: '678', at: [6.7, 0.4] }, // São Tomé and Principe
  { mapId: '690', at: [55.5, -4.7] }, // Seychelles
  { mapId: '702', at: [103.8, 1.4] }, // Singapore
  { mapId: '776', at: [-174.8, -20.4] }, // Tonga
  { mapId: '796', at: [-72, 21.8] }, // Turks and Caicos Is.
  { mapId: '798', at: [179.2, -8.5] }, // Tuvalu
  { mapId: '831', at: [-2.6, 49.5] }, // Guernsey
  { mapId: '832', at: [-2.1, 49.2] }, // Jersey
  { mapId: '833', at: [-4.5, 54.2] }, // Isle of Man
  { mapId: '850', at: [-64.8, 18] }, // U.S. Virgin Is.
  { mapId: '876', at: [-177.3, -13.9] }, // Wallis and Futuna Is.
  { mapId: '882', at: [-172.2, -13.8] }, // Samoa
]
