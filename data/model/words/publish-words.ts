/** The Publish screen’s own files: drafted texts, presets, preflight, recipes, batch. */
export const PUBLISH_WORDS = {
  'palette.standard': 'Standard',
  'palette.okabe-ito': 'Okabe–Ito',
  'palette.greys': 'Greys',
  'vision.usual': 'full colour vision',
  'vision.deuteranopia': 'deuteranopia',
  'vision.protanopia': 'protanopia',
  'vision.tritanopia': 'tritanopia',
  'vision.grey': 'grey',

  // Packs
  'pack.not-listed': 'No row in the source for: {names}.',
  'pack.origin':
    'Made with Disclosure Desk {version} from dataset {dataset} (SHA-256 {sha256}); figure {code}.',
  'pack.document':
    '{publisher}, {title}. {address}. Published {published}, retrieved {retrieved}. SHA-256 {sha256}.',
  'pack.no-address': 'No address',
  'pack.no-date': 'on an unknown day',
  'pack.no-sum': 'not recorded',

  // Recipes
  'recipe.not-in-figure': 'not in the figure',
  'recipe.all-territories': 'All territories',
  'recipe.same':
    'This file’s numbers are what this dataset gives: {count, plural, one {one number} other {all # numbers}}.',
  'recipe.different':
    'This file’s numbers are not what this dataset gives: {count, plural, one {one differs} other {# differ}}.',
  'recipe.different-unlisted':
    'This file’s numbers are not what this dataset gives. The file doesn’t carry them, so which ones differ can’t be told.',
  'recipe.unrecorded':
    'A former version made it and did not record what is compared beside bars: {count, plural, one {one number of this figure is} other {# numbers of this figure are}} not held against the dataset.',
  'recipe.unanswerable': 'This dataset can’t answer the view of this file: {reason}',
  'recipe.same-dataset': 'It was made from this very dataset ({code}).',
  'recipe.other-dataset': 'It was made from another dataset ({code}).',
  'recipe.not-intact': 'The recipe was changed after it was made: its code doesn’t fit it.',
  'recipe.same-file': 'Made again here, the file is the same to the byte.',
  'recipe.other-file':
    'Made again here, the file isn’t the same to the byte: another program has saved it, or changed it.',
  'recipe.not-found':
    'No recipe with the code {code} is saved in this dataset. It may be in a file: open the file, or look in a folder.',
  'recipe.found-saved': 'The recipe {code} is saved in this dataset as “{name}”.',
  'recipe.found-file': 'The recipe {code} is in {file}.',
  'recipe.find-none': 'No file in that folder carries the recipe {code} ({count} looked at).',

  // Preflight
  'preflight.red': 'Red',
  'preflight.amber': 'Amber',
  'preflight.green': 'Green',
  'preflight.text-size.holds': 'Smallest text {size} pt (at least {least} pt).',
  'preflight.text-size.small': 'The smallest text is {size} pt; this preset wants at least {least} pt.',
  'preflight.text-size.large': 'The largest text is {size} pt; this preset wants at most {most} pt.',
  'preflight.line-width.holds': 'Thinnest line {size} pt (at least {least} pt).',
  'preflight.line-width.thin': 'The thinnest line is {size} pt; this preset wants at least {least} pt.',
  'preflight.contrast.holds': 'Text stands out from the ground by 4.5:1 or more, marks by 3:1 or more.',
  'preflight.contrast.text': 'Text in {colour} has {ratio}:1 against the ground; {least}:1 is the least.',
  'preflight.contrast.marks': 'Marks in {colour} have {ratio}:1 against the ground; {least}:1 is the least.',
  'preflight.palette-fix': 'Use the palette {palette}',
  'preflight.colour-vision.holds': 'Series can be told apart with any colour vision and in grey.',
  'preflight.colour-vision.confused':
    '“{left}” and “{right}” look alike with {vision}; {count, plural, =0 {their names tell them apart} one {so does one more pair, and names tell them apart} other {so do # more pairs, and names tell them apart}}.',
  'preflight.glyphs.live': 'Every character is in the embedded fonts.',
  'preflight.glyphs.outlined': 'Every character is drawn as a shape.',
  'preflight.glyphs.missing':
    '{count, plural, one {One character is} other {# characters are}} in none of the fonts: {characters}. PDF, PNG and outlined text leave the room blank; an SVG with live text leaves it to the fonts of whoever opens it.',
  'preflight.glyphs.fix': 'Take the characters out of the texts',
  'preflight.source-line.holds': 'The source is named.',
  'preflight.source-line.empty': 'The figure doesn’t say where its numbers come from.',
  'preflight.source-line.fix': 'Name the source',
  'preflight.alt-text.holds': 'Alt text is written for these numbers.',
  'preflight.alt-text.drafted': 'Alt text is drafted from these numbers.',
  'preflight.alt-text.empty': 'There is no alt text.',
  'preflight.alt-text.stale': 'The alt text was written for other numbers.',
  'preflight.alt-text.long': 'The short alt text has {length} characters; {most} are the most.',
  'preflight.alt-text.fix': 'Draft it from the numbers',
  'preflight.notes.holds':
    '{count, plural, one {The note that a reader needs is} other {All # notes that a reader needs are}} there.',
  'preflight.notes.short':
    'The notes stand in short: what says why a mark is as it is, or lacks. All {count} are with the figure’s data and in its long alt text.',
  'preflight.notes.lost': 'The notes that a reader needs are missing.',
  'preflight.notes.stale':
    '{count, plural, one {One rewording is of a note} other {# rewordings are of notes}} that these figures no longer have.',
  'preflight.notes.fix': 'Drop such rewordings',
  'preflight.fit.holds': '{width} × {height} mm; nothing is clipped, no text lies over another.',
  'preflight.fit.high':
    'The figure needs {height} mm of height and has {most} mm: with less its plot would be too low to read. Make it taller, or show less in it.',
  'preflight.fit.beyond': 'The figure is {height} mm high; the preset {preset} takes {most} mm at most.',
  'preflight.fit.fix-notes': 'Set the notes in short',
  'preflight.fit.fix-companies': 'Leave out {name}',
  'preflight.fit.fix-height': 'Make it {height} mm high',
  'preflight.fit.more': 'Not everything has room: the figure counts what it doesn’t draw.',
  'preflight.fit.fix-free': 'Let the figure be as high as the preset allows',
  'preflight.fit.outside': '“{what}” reaches past the edge.',
  'preflight.labels.holds': 'Each name and number stands at its mark, or is led to it by a line or a colour.',
  'preflight.labels.stray': '“{what}” stands away from its mark, with no line to it and not in its colour.',
  'preflight.fit.overlap': '“{left}” lies over “{right}”.',
  'preflight.fit.fix-width': 'Use the preset’s width of {width} mm',
  'preflight.annotations.holds':
    '{count, plural, =0 {No annotations.} one {The annotation has its place.} other {All # annotations have their place.}}',
  'preflight.annotations.missed':
    '{count, plural, one {One annotation lies} other {# annotations lie}} outside what the figure shows and {count, plural, one {is left out} other {are left out}}.',
  'preflight.annotations.fix': 'Remove what is left out',
  'preflight.resolution.holds': 'PNG: {width} × {height} pixels at {dpi} an inch.',
  'preflight.resolution.large':
    'A PNG of this size at {dpi} pixels an inch would have {width} × {height} pixels: more than programs open.',
  'preflight.resolution.fix': 'Use the preset’s size',
  'preflight.categories.holds':
    '{count, plural, one {One category} other {# categories}}: can be read at this size.',
  'preflight.categories.many': '{count} categories are hard to read at this size; {most} are the most.',
  'preflight.categories.fix': 'Keep the first {count}',
} as const
