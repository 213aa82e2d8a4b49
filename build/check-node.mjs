// Loaded before anything else (`node --import ./build/check-node.mjs …`), so plain JavaScript that any Node can read.
// Node 22.18 is the first of its line that runs TypeScript files as they are, and better-sqlite3 crashes on Node 20.

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < 22 || (major === 22 && minor < 18) || (major === 23 && minor < 6)) {
  process.stderr.write(
    `Disclosure Desk needs Node 22.18 or newer, and this is Node ${process.versions.node}: ` +
      'install a newer Node, or on Linux x64 run “npm ci”, which brings its own.\n',
  )
  process.exit(1)
}
