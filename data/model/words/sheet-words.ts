/** What is said about fact-check sheets, where they are asked for; the sheets’ own words are in `sheet-page-words.ts`. */
export const SHEET_WORDS = {
  'sheet.language': 'Language of the fact-check sheets',
  'sheet.save': 'Fact-check sheet',
  'sheet.save-pdf': 'PDF',
  'sheet.save-html': 'HTML',
  'cli.usage-sheet':
    '  sheet     a page to check one statement by: sentence, source, arithmetic, rows, documents, verdict\n            --statement ID, --out FILE.pdf or FILE.html; --locale en (default), de, fr, es, it, nl, pt or pl',
  'cli.sheet-needs':
    'The command sheet needs --statement ID and --out FILE, a name that ends in .pdf or .html.',
  'cli.sheet-saved': '{file}: {size}. {statement}',
  'sheet.save-of': 'Fact-check sheet as {format}: {subject}',
} as const
