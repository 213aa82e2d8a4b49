import { describe, expect, it } from 'vitest'
import { maybeExternalLink } from '../../electron/window/external-link.ts'
import { BAD_LINKS, GOOD_LINKS } from './hostile-links.ts'

describe('a link to elsewhere', () => {
  it('is tried in sixty forms', () => {
    expect(GOOD_LINKS.length + BAD_LINKS.length).toBe(60)
  })

  it.each(GOOD_LINKS)('%j may be opened after a question that shows %s', (text, host) => {
    expect(maybeExternalLink(text)?.host).toBe(host)
  })

  it.each(BAD_LINKS)('%j is never opened', (text) => {
    expect(maybeExternalLink(text)).toBeUndefined()
  })
})
