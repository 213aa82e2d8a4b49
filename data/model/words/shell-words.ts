/** What the shells and the command line say. */
export const SHELL_WORDS = {
  'shell.no-runtime':
    'The Electron runtime is not installed here; Disclosure Desk opens in the browser instead.',
  'shell.no-display':
    'There is no display for a window of its own; Disclosure Desk is served to a browser instead.',
  'shell.window-late':
    'The window has not come yet. It may still; Ctrl-C and `npm start -- --browser` open Disclosure Desk in the browser.',
  'shell.runtime-root':
    'Electron’s window didn’t open: Chromium’s sandbox doesn’t run as root. Disclosure Desk opens in the browser instead; as another user it has its own window.',
  'shell.runtime-sandbox':
    'Electron’s window didn’t open: this system gives Chromium no sandbox (Ubuntu 23.10 and later allow it to installed programs only). Disclosure Desk opens in the browser instead; docs/RELEASE.md, “Chromium’s sandbox”, says how to allow it.',
  'shell.runtime-library':
    'Electron’s window didn’t open: the library {what} is missing on this system. Disclosure Desk opens in the browser instead.',
  'shell.runtime-display':
    'Electron’s window didn’t open: the display doesn’t answer. Disclosure Desk is served to a browser instead.',
  'shell.runtime-for-another-machine':
    'Electron’s runtime in node_modules is for another system or processor. Disclosure Desk opens in the browser instead; `npx --no install-electron` fetches the right one after node_modules/electron/dist was removed.',
  'shell.runtime-not-run':
    'Electron’s runtime could not be run ({code}). Disclosure Desk opens in the browser instead.',
  'shell.runtime-silent':
    'Electron’s runtime ended ({how}) before it showed a window, and didn’t say why. Disclosure Desk opens in the browser instead.',
  'shell.runtime-ended':
    'Electron’s runtime ended ({how}) before it showed a window: “{last}”. Disclosure Desk opens in the browser instead.',
  'runtime.looking': 'The Electron runtime is not installed; asking {host} for it…',
  'runtime.progress':
    'Fetching the Electron runtime: {done} of {total} MB. Ctrl-C stops it and opens the browser instead.',
  'runtime.progress-open':
    'Fetching the Electron runtime: {done} MB. Ctrl-C stops it and opens the browser instead.',
  'runtime.installed': 'The Electron runtime is installed.',
  'runtime.unreachable':
    'The Electron runtime is not installed and can’t be fetched from here ({reason}); Disclosure Desk opens in the browser instead. It is asked for again tomorrow, or at once by `npm start -- --fetch-runtime`.',
  'runtime.refused-lately':
    'The Electron runtime is not installed and could not be fetched within the last day; Disclosure Desk opens in the browser instead. `npm start -- --fetch-runtime` asks for it at once.',
  'runtime.stopped': 'The Electron runtime was not fetched; Disclosure Desk opens in the browser instead.',
  'runtime.failed':
    'The Electron runtime did not arrive as it should ({reason}); Disclosure Desk opens in the browser instead. It is asked for again tomorrow, or at once by `npm start -- --fetch-runtime`.',
  'shell.no-electron-build':
    'This build has no Electron window yet; Disclosure Desk opens in the browser instead.',
  'shell.address':
    'Disclosure Desk is ready. Open this address in a browser; it works once, and is for you alone:\n{address}',
  'shell.enter': 'Press Enter here for an address that opens it in another browser.',
  'shell.other-address': 'This address works once, and is for you alone:\n{address}',
  'shell.asked':
    'A browser asked for Disclosure Desk and was not let in: it has no key. If it was you, press Enter here for an address that lets it in.',
  'shell.old-browser':
    'This browser doesn’t say where its requests come from. Use a newer one: Chrome or Edge, Firefox 90, Safari 16.4 or later.',
  'shell.window':
    'Disclosure Desk is open in a window of its own. Close the window, or press Ctrl-C here, to end it.',
  'shell.default-browser':
    'Disclosure Desk opens in your browser. Press Ctrl-C here to end it. If nothing opens, open this address; it works once, and is for you alone:\n{address}',
  'shell.window-failed':
    'The browser’s window did not open. Open this address instead; it works once, and is for you alone:\n{address}',
  'shell.port-in-use':
    'Port {port} is in use by another program. Choose another with --port, or leave --port out.',
  'shell.port-forbidden': 'This account may not use port {port}. Choose one above 1023, or leave --port out.',
  'shell.not-built': 'The app’s screens are not built. Run `npm run build`, then start again.',
  'shell.no-session':
    'This browser has no key to Disclosure Desk: its address was used already, or belongs to an earlier start. To open it here too, press Enter in the terminal where it runs and open the address that appears there, or start it again.',
  'shell.gone': 'Disclosure Desk has ended, and this window with it. Start it again to go on.',
  'shell.not-yours': 'The request did not come from Disclosure Desk’s own window',
  'shell.upload-stopped': 'it did not arrive whole ({code})',
  'start.bad-option': 'The options of npm start can’t be read: {reason}. “npm start -- --help” lists them.',
  'start.usage':
    'Usage: npm start -- [FILE] [--view TEXT] [--browser] [--fetch-runtime] [--no-open] [--port NUMBER] [--self-test]\n\n  FILE          a dataset to open, or a published figure (PNG, SVG, PDF, recipe) to make again\n  --view TEXT   the view to show first: its text, or a file that holds it\n  --fetch-runtime  ask for the Electron runtime although it couldn’t be fetched within the last day\n  --browser     the browser shell, also where the Electron runtime is installed\n  --no-open     print the address and open no window (also DISCLOSURE_DESK_NO_OPEN=1)\n  --port NUMBER the port on 127.0.0.1; any free one otherwise\n  --self-test   say what holds here, a line each, and end with 0 or 1',
  'cli.usage':
    'Usage: disclosure-desk COMMAND [options]\n\n{commands}\n\n  Every command takes\n    --dataset FILE   another dataset than the bundled one\n    --json           the answer as JSON\n\n  --help, --version\n\nExit code: 0 done, 2 the input was refused (one sentence says why), 1 our fault, above 128 ended by a signal.',
  'cli.usage-info': '  info      what a dataset holds',
  'cli.usage-check': '  check     discrepancies inside its figures',
  'cli.usage-claims':
    '  claims    statements published beside the reports, each with its verdict and arithmetic\n    --locale LANGUAGE    en (default), de, fr, es, it, nl, pt or pl',
  'cli.usage-figure':
    '  figure    a figure as a file, by the ending of --out: svg, pdf, png, csv, xlsx, data.json, recipe.json; or its specification, json\n    --query QUERY    the view, as JSON or as the name of a file that holds it; keys left out are the default view’s\n    --view TEXT      the view as its text (v1/…), or the name of a file that holds it; instead of --query\n    --territories LIST  instead of the view’s: codes, names and groups, as in "DE, France; EU members"; eu is one line\n    --kind KIND      over-time, territories-ranked, outcome-mix, map, small-multiples, bands, slope or heat-table;\n                     the view’s own if left out\n    --out FILE       where to write; a file of that name is replaced',
  'cli.usage-publish':
    '    --preset PRESET  publish it at its final size, with a preflight: nature-single, nature-double, ft-2, owid-web, slide, a4 …\n    --recipe FILE    what to publish: a recipe, or a published PNG, SVG or PDF that carries one\n    --format LIST    svg, pdf, png, csv, xlsx, json, recipe; with these three options --out is a folder\n    --strip          leave the recipe out of the files\n    --anyway         although the preflight has reds\n    --replace        files of other contents that the folder has under the same names',
  'cli.usage-batch':
    '  batch     figures over territories, kinds, presets and languages; Ctrl-C ends it after the file being made\n    --jobs FILE      what to make, as JSON (docs/PUBLISHING.md)\n    --out DIR        where to write\n    --replace        files of other contents that the folder has under the same names',
  'cli.usage-open': '  open FILE    the recipe that a published file carries',
  'cli.usage-verify':
    '  verify FILE  whether a published file’s numbers are what the dataset gives; exit code 2 where not',
  'cli.unknown-format': 'There is no format “{format}”. The formats are {known}.',
  'cli.published': '{file}, {bytes} bytes',
  'cli.published-code': 'Figure {code}.',
  'cli.finding': '{level}: {sentence}',
  'cli.difference': '{mark}: {inFile} in the file, {now} in this dataset',
  'cli.difference-by': '{mark}: {inFile} in the file, {now} in this dataset ({by})',
  'cli.differences-in': 'In {unit}, the largest differences first:',
  'cli.more-differences': '… and {count} more',
  'cli.one-file': 'Name one file: a published PNG, SVG or PDF, or a recipe.',
  'cli.no-jobs': 'Say what to make with --jobs FILE and where with --out DIR.',
  'cli.jobs-unreadable': '{file} can’t be read as JSON. Check the name and the file.',
  'cli.batch-progress': '{done} of {total}: {file}',
  'cli.batch-done': '{made} of {total} files made.',
  'cli.batch-edited':
    'The dataset was changed meanwhile: {made} of {total} files made, all of the figures as they were before. Start again for the others.',
  'cli.batch-stopped': 'The disk is full: {made} of {total} files made; each of them is whole.',
  'cli.batch-cancelled': 'Cancelled: {made} of {total} files made; each of them is whole.',
  'cli.unknown-command': 'There is no command “{command}”. The commands are {known}; --help explains them.',
  'cli.stands-alone': '“{words}” stands alone',
  'cli.foreign-option':
    '{options} {count, plural, one {is not an option} other {are not options}} of {command}',
  'cli.locale-unknown': '--locale {locale} is no language that words are held in. Use one of {known}.',
  'cli.bad-option': 'The options can’t be read: {reason}. --help lists them.',
  'cli.territory-unknown': '“{word}”',
  'cli.territory-near': '“{word}” ({name}?)',
  'cli.territories-unknown':
    'This dataset has no territory or group by {count, plural, one {this name} other {these names}}: {words}. Nothing is left out of a list: write each as a code or name of the dataset.',
  'cli.no-territories': 'The list of --territories is empty. Leave the option out for those of the view.',
  'cli.no-out': 'The command figure needs --out FILE, a name that ends in .csv, .svg, .png or .json.',
  'cli.unknown-ending':
    '{file} has no ending that a figure can be written as. Use .svg, .pdf, .png, .csv, .xlsx, .data.json, .recipe.json or .json.',
  'cli.unknown-kind': 'There is no figure “{kind}”. Choose {known}.',
  'cli.query-and-view': 'Give the view once: --query or --view, not both.',
  'cli.query-no-object': 'it is not an object of keys and values',
  'cli.query-not-json': 'it is not JSON',
  'cli.query-unreadable': 'there is no file {file} that can be read',
  'cli.ended':
    '{signal, select, SIGINT {Ended by Ctrl-C.} SIGHUP {Ended with its terminal.} other {Ended by SIGTERM.}} {what}',
  'cli.hard-links':
    '{file} has {count, plural, one {another name} other {# other names}}{named} (hard links): {count, plural, one {it keeps} other {they keep}} the old file, and this name alone gets the new one.',
  'cli.nothing-saved': 'Nothing was saved.',
  'cli.saved-before': 'Saved before this: {files}.',
  'cli.saved': '{file}: {size}. {sentence}',
  'cli.info':
    '{name}\n  Short code   {code}\n  Fingerprint  {fingerprint}\n  Figures      {figures}\n  Companies    {companies}\n  Newest held  {held}\n  Services     {services}\n  Periods      {periods}\n  Documents    {documents}\n  Groups       {groups}\n  Territories  {territories}',
  'menu.file': 'File',
  'menu.edit': 'Edit',
  'menu.view': 'View',
  'menu.window': 'Window',
  'menu.help': 'Help',
  'menu.open': 'Open Dataset…',
  'menu.open-bundled': 'Open Bundled Dataset',
  'menu.import': 'Import Reports…',
  'menu.save-dataset': 'Save Dataset',
  'menu.save-dataset-as': 'Save Dataset As…',
  'menu.revert': 'Revert to Saved…',
  'menu.clear-traces': 'Clear Traces…',
  'menu.save-svg': 'Save Figure as SVG…',
  'menu.save-png': 'Save Figure as PNG…',
  'menu.save-pdf': 'Save Figure as PDF…',
  'menu.save-csv': 'Save Figure’s Data as CSV…',
  'menu.undo': 'Undo',
  'menu.redo': 'Redo',
  'menu.overview': 'Overview',
  'menu.explore': 'Explore',
  'menu.commitments': 'Commitments',
  'menu.publish': 'Publish',
  'menu.sources': 'Sources',
  'menu.about': 'About Disclosure Desk',
  'menu.licences': 'Licences',
  'dialog.open-title': 'Open a dataset',
  'dialog.save-title': 'Save',
  'dialog.datasets': 'Datasets',
  'dialog.all-files': 'All files',
  'dialog.files-of': '{ending} files',
  'dialog.ok': 'OK',
  'about.detail':
    'Version {version}\nElectron {electron} · Chromium {chrome} · Node {node}\nRequests to other machines since the start: {requests}\n\nThere is no updater, and nothing looks for one. Security releases are told where you got the app; this version’s Chromium is as old as its date of release.',
  'link.question': 'Open {host} in your browser?',
  'link.detail': '{address}\n\nYour browser will contact that host. Disclosure Desk itself contacts nobody.',
  'link.copy': 'Copy Link',
  'link.open': 'Open in Browser',
  'link.cancel': 'Cancel',
  'window.page-stopped':
    'The window’s page stopped and was loaded again with the last view. Nothing that was saved is lost.',
  'window.page-keeps-stopping':
    'The window’s page keeps stopping, so it was not loaded again. Close Disclosure Desk and start it again.',
  'window.start-failed': 'Disclosure Desk could not start: {reason}.',
} as const
