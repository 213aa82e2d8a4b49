#!/usr/bin/env node
// `npm run -s desk -- COMMAND …` and the program `disclosure-desk`: the app without a window.
import './check-node.mjs'

import('./run-built.mjs')
  .then(({ runBuilt }) => runBuilt('cli.js', 'runCli', process.argv.slice(2)))
  .then((exitCode) => {
    process.exitCode = exitCode
  })
