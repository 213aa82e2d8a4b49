import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { drawIcons, ICON_FOLDER } from './draw-icons.ts'

// Entry of `npm run icons`: renders the drawings in build/icons to the files the packager takes. Run it after changing one.

for (const [name, bytes] of drawIcons()) {
  const file = path.join(ICON_FOLDER, name)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, bytes)
  console.log(`build/icons/${name}  ${bytes.length} bytes`)
}
