import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { inflate } from '@sparticuz/chromium'

// Unpacks the carried Chromium, its libraries and its fallback font into TMPDIR (see carried-chromium.ts).

const archives = path.join(fileURLToPath(import.meta.resolve('@sparticuz/chromium')), '..', '..', 'bin')

// The package's own file names the folders of one hosting service.
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
</fontconfig>
`

await Promise.all(
  ['chromium.br', 'al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br'].map((name) =>
    inflate(path.join(archives, name)),
  ),
)
await writeFile(path.join(tmpdir(), 'fonts', 'fonts.conf'), FONTS)
