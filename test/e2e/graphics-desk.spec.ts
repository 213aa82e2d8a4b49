import { expect, test } from './desk-test.ts'
import { look } from './look.ts'

test(
  'the graphics desk takes the stacked figure as SVG, with source and notes inside',
  { tag: '@each-shell' },
  async ({ desk, app, browser }) => {
    await expect(desk.getByRole('application', { name: /^Requests by outcome/ })).toBeVisible()
    await expect(desk.getByRole('radio', { name: 'Stacked' })).toBeChecked()
    await look(desk, 'graphics-desk', '1-screen')
    const file = await app.take(() => desk.getByRole('button', { name: 'Save “Over time” as SVG' }).click())
    expect(file.name).toMatch(/\.svg$/)
    const svg = file.bytes.toString('utf8')

    // It stands alone: a page that holds nothing but the file shows it.
    const alone = await browser.newPage()
    await alone.setContent(svg)
    await expect(alone.locator('svg')).toBeVisible()
    await look(alone, 'graphics-desk', '2-file')

    const inside = await alone.evaluate((text) => {
      const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement
      return {
        element: root.localName,
        width: root.getAttribute('width') ?? '',
        title: root.querySelector('title')?.textContent ?? '',
        description: root.querySelector('desc')?.textContent ?? '',
        text: [...root.querySelectorAll('text')].map((each) => each.textContent).join(' '),
        links: [...root.querySelectorAll('*')].flatMap((each) =>
          [...each.attributes].flatMap(({ name, value }) => (/href$|^src$/.test(name) ? [value] : [])),
        ),
      }
    }, svg)
    expect(inside.element).toBe('svg')
    expect(inside.width).toMatch(/^\d+(\.\d+)?mm$/)
    expect(inside.title).toContain('Requests by outcome')
    expect(inside.description.length).toBeGreaterThan(60)
    // Live text: what a reader must be told can be read, searched and set anew.
    for (const words of [
      'Requests by outcome, law enforcement',
      'Content disclosed',
      'Rejected',
      'Criminal and emergency requests separated',
      'Source: Microsoft',
      'do not compare',
      'territories reporting',
    ])
      expect(inside.text.replaceAll(/\s+/g, ' ')).toContain(words)
    expect(inside.links.filter((link) => !link.startsWith('#') && !link.startsWith('data:'))).toEqual([])
    expect(svg).not.toContain('<script')

    await alone.close()
    const { bytes: png } = await app.take(() =>
      desk.getByRole('button', { name: 'Save “Over time” as PNG' }).click(),
    )
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG')
    // Wide enough for print: 183 mm at 300 dpi is 2,161 pixels.
    expect(png.readUInt32BE(16)).toBeGreaterThan(1000)
  },
)
