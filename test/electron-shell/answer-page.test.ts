import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerPage } from '../../electron/window/answer-page.ts'
import { listPageFiles, type PageFile } from '../../electron/host/page-files.ts'
import { HOSTILE_APP_ADDRESSES } from './hostile-addresses.ts'

let folder = ''
let files: ReadonlyMap<string, PageFile>

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pages-'))
  const pages = join(folder, 'pages')
  const outside = join(folder, 'outside')
  for (const own of [pages, join(pages, 'assets'), outside]) mkdirSync(own)
  writeFileSync(join(pages, 'index.html'), '<!doctype html><html><head><title>x</title></head></html>')
  writeFileSync(join(pages, 'assets/app.js'), 'export {}')
  writeFileSync(join(pages, 'notes.txt'), 'no page reads this')
  writeFileSync(join(folder, 'package.json'), '{"secret":true}')
  writeFileSync(join(outside, 'secret.html'), 'secret')
  symlinkSync(join(outside, 'secret.html'), join(pages, 'linked.html'))
  symlinkSync(outside, join(pages, 'linked-folder'))
  files = await listPageFiles(pages)
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

describe('app://desk', () => {
  it('lists files of known kinds, and no link', () => {
    expect([...files.keys()].sort()).toEqual(['/assets/app.js', '/index.html'])
  })

  it('is tried with forty hostile addresses', () => {
    expect(new Set(HOSTILE_APP_ADDRESSES).size).toBe(40)
  })

  it.each(HOSTILE_APP_ADDRESSES)('%j is 404', async (url) => {
    // Not `new Request(url)`: it would tidy the address before the handler sees it, which a browser may not.
    const response = await answerPage({ method: 'GET', url } as Request, files)
    expect(response.status).toBe(404)
    expect(await response.text()).toBe('Not found')
  })

  it.each(['POST', 'PUT', 'DELETE'])('%s is 404', async (method) => {
    const response = await answerPage(new Request('app://desk/index.html', { method }), files)
    expect(response.status).toBe(404)
  })

  it('answers a page with the policy and a nonce of its own', async () => {
    const answers = await Promise.all(
      [1, 2].map(() => answerPage(new Request('app://desk/index.html'), files)),
    )
    const nonces = await Promise.all(
      answers.map(async (answer) => {
        const nonce = /<head><meta property="csp-nonce" nonce="([^"]+)">/.exec(await answer.text())?.[1] ?? ''
        expect(answer.headers.get('content-security-policy')).toBe(
          `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonce}'; img-src 'self' data: blob:; font-src 'self'; ` +
            `connect-src 'none'; worker-src 'self'; frame-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
        )
        return nonce
      }),
    )
    expect(nonces[0]).not.toBe(nonces[1])
    expect(nonces[0]?.length).toBe(24)
  })
})
