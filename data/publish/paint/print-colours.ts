/** Colours of everything in a file that is no data: print and light screens. Ink and secondary are text (≥ 4.5:1 on white). */
export const PRINT_COLOURS = {
  ground: '#FFFFFF',
  ink: '#1D1D1B',
  secondary: '#5C5B57',
  axis: '#1D1D1B',
  rule: '#E3E0D8',
  break: '#5C5B57',
  land: '#C9C5BB',
  border: '#5C5B57',
} as const
