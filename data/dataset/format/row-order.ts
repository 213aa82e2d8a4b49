/**
 * The order of rows: by period (a longer one before the one it begins with), then by the first 200 letters of the territory's name. As
 * numbers, so that a sort of rows carries no names.
 */
export const PERIOD_PLACES =
  '(SELECT id, dense_rank() OVER (ORDER BY starts_on, ends_on DESC) AS place FROM periods)'
export const TERRITORY_PLACES =
  '(SELECT id, dense_rank() OVER (ORDER BY substr(name, 1, 200), code) AS place FROM territories)'
