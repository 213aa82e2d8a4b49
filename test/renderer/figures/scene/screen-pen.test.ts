import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { SCREEN_COLOURS } from '../../../../renderer/figures/scene/screen-pen.ts'

const TOKENS = readFileSync(path.join(import.meta.dirname, '../../../../renderer/style/tokens.css'), 'utf8')
const TOKEN_OF = {
  ground: 'surface',
  ink: 'ink',
  secondary: 'secondary',
  axis: 'control',
  border: 'control',
  rule: 'rule',
  break: 'warning',
} as const

test.each(['light', 'dark'] as const)('the pen of the screen has the colours of its %s tokens', (theme) => {
  const start = theme === 'light' ? ':root {' : ":root[data-theme='dark'] {"
  const block = TOKENS.slice(TOKENS.indexOf(start)).split('}')[0] ?? ''
  for (const [colour, token] of Object.entries(TOKEN_OF))
    expect([
      colour,
      block.includes(
        `--${token}: ${Object.entries(SCREEN_COLOURS[theme]).find(([key]) => key === colour)?.[1] ?? '?'};`,
      ),
    ]).toEqual([colour, true])
})
