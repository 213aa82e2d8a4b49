import { writeFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from './desk-test.ts'
import { look } from './look.ts'

async function goToPublish(desk: Page): Promise<void> {
  await desk.getByRole('navigation').getByRole('button', { name: 'Publish' }).click()
  await expect(previewOf(desk)).toBeVisible()
}

function previewOf(desk: Page) {
  return desk.locator('[data-preview]')
}

/** The preview is laid out for what is set now. */
async function settled(desk: Page, facts: string | RegExp): Promise<void> {
  await expect(desk.locator('[data-preview-facts]')).toContainText(facts)
}

/** Keeps what the page makes addresses of, so that a test can read the very bytes that an image shows. */
async function keepPictures(desk: Page): Promise<void> {
  await expect(desk.getByRole('navigation')).toBeVisible()
  await desk.evaluate(() => {
    const kept = new Map<string, Blob>()
    Object.assign(window, { kept })
    const make = URL.createObjectURL.bind(URL)
    URL.createObjectURL = (source: Blob | MediaSource) => {
      const address = make(source)
      if (source instanceof Blob) kept.set(address, source)
      return address
    }
  })
}

function shownSvg(desk: Page): Promise<string> {
  return previewOf(desk).evaluate(async (image) => {
    const kept = Reflect.get(window, 'kept') as ReadonlyMap<string, Blob>
    const picture = image instanceof HTMLImageElement ? kept.get(image.src) : undefined
    if (picture === undefined) throw new Error('The preview shows a picture that was not kept')
    return await picture.text()
  })
}

test(
  'the graphics desk makes a figure for two columns of Nature',
  { tag: '@each-shell' },
  async ({ desk, app }, info) => {
    await keepPictures(desk)
    await goToPublish(desk)
    await expect(desk.getByRole('combobox', { name: 'Preset' })).toHaveValue('nature-double')
    await settled(desk, '183 ×')
    await settled(desk, 'smallest text 6 pt')
    // The preview has the room of the window, of which there are 800 px.
    expect((await desk.locator('.preview-room').boundingBox())?.height).toBeGreaterThan(500)

    // Size: scaling is not sizing, the layout is made anew.
    await desk.getByRole('textbox', { name: 'Width' }).fill('150')
    await settled(desk, '150 ×')
    await settled(desk, 'smallest text 6 pt')

    // A generated note is said otherwise.
    await desk.getByText(/^\d+ notes$/).click()
    await desk.getByRole('button', { name: 'Reword note 2' }).click()
    await desk.getByRole('textbox', { name: 'Note 2' }).fill('Emergencies are counted apart from 2017 on.')
    await expect.poll(() => shownSvg(desk)).toContain('Emergencies are counted apart')

    // So are the words in the drawing: an outcome's name is another wherever it stands.
    await desk.getByText(/^\d+ words in the drawing$/).click()
    await desk.getByRole('button', { name: 'Reword “Rejected”' }).click()
    await desk.getByRole('textbox', { name: 'Instead of “Rejected”' }).fill('Turned down')
    await expect.poll(() => shownSvg(desk)).toContain('>Turned down<')
    await look(desk, 'publish', '0-reworded')

    // One’s own alt text is for these numbers, and no others.
    await desk.getByRole('textbox', { name: 'Short' }).fill('Requests to Microsoft fell after 2016.')
    await expect(desk.getByText('Your words, for the numbers that are shown.')).toBeVisible()
    await desk.getByRole('navigation').getByRole('button', { name: 'Explore' }).click()
    await desk.getByRole('checkbox', { name: /^Germany/ }).check()
    await goToPublish(desk)
    await expect(desk.getByText('Stale: these words were written for other numbers.')).toBeVisible()
    await expect(desk.getByRole('textbox', { name: 'Short' })).toHaveValue(
      'Requests to Microsoft fell after 2016.',
    )
    await look(desk, 'publish', '1-stale')
    await desk.getByRole('button', { name: 'Draft again' }).click()
    await expect(desk.getByRole('textbox', { name: 'Short' })).toHaveValue(/Germany/)

    // A red of the preflight: the source is gone.
    await desk.getByRole('textbox', { name: 'Source' }).fill('')
    const red = desk.locator('[data-level="red"]')
    await expect(red).toContainText('doesn’t say where its numbers come from')
    await desk.getByRole('button', { name: 'Save as SVG' }).click()
    const question = desk.getByRole('dialog')
    await expect(question).toContainText('The preflight has one red')
    await look(desk, 'publish', '2-red')
    await question.getByRole('button', { name: 'Go back and mend' }).click()
    await red.getByRole('button', { name: 'Name the source' }).click()
    await expect(red).toHaveCount(0)

    // A reference line, by the keyboard alone.
    await desk.getByRole('button', { name: 'Reference line' }).press('Enter')
    const handle = desk.getByRole('button', { name: /^Reference line at .* arrow keys/ })
    await handle.focus()
    const before = (await handle.getAttribute('aria-label')) ?? ''
    await desk.keyboard.press('Shift+ArrowUp')
    await expect(handle).not.toHaveAttribute('aria-label', before)
    await expect(handle).toBeFocused()
    await desk.getByRole('textbox', { name: 'Words' }).fill('Ten a day')
    await expect.poll(() => shownSvg(desk)).toContain('Ten a day')
    await look(desk, 'publish', '3-annotated')

    // What is seen is what is saved, byte for byte.
    const svg = await app.take(() => desk.getByRole('button', { name: 'Save as SVG' }).click())
    expect(svg.name).toMatch(/\.svg$/)
    expect(svg.bytes.toString('utf8')).toBe(await shownSvg(desk))
    const png = await app.take(() => desk.getByRole('button', { name: 'Save as PNG' }).click())
    // 150 mm at 600 pixels an inch.
    expect(png.bytes.readUInt32BE(16)).toBe(Math.round((150 / 25.4) * 600))
    const pdf = await app.take(() => desk.getByRole('button', { name: 'Save as PDF' }).click())
    expect(pdf.bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-')

    // A year later: the picture alone brings the figure back.
    const file = info.outputPath(png.name)
    await writeFile(file, png.bytes)
    await desk.getByRole('textbox', { name: 'Words' }).fill('Gone')
    await desk.locator('input[type=file][aria-label="Open a published file…"]').setInputFiles(file)
    await expect(desk.locator('[data-numbers]')).toHaveAttribute('data-numbers', 'same')
    await look(desk, 'publish', '4-again')
    await desk.keyboard.press('Escape')
    await expect.poll(() => shownSvg(desk)).toBe(svg.bytes.toString('utf8'))
  },
)

test('a handle is dragged, and the drag is one step of undo', async ({ desk }) => {
  await goToPublish(desk)
  await desk.getByRole('button', { name: 'Event', exact: true }).click()
  const handle = desk.locator('[data-annotation="a1"]')
  const name = (await handle.getAttribute('aria-label')) ?? ''
  const box = await handle.boundingBox()
  if (box === null) throw new Error('The handle has no place')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await desk.mouse.move(x, y)
  await desk.mouse.down()
  for (const by of [20, 60, 100, 140]) await desk.mouse.move(x + by, y)
  await desk.mouse.up()
  await expect(handle).not.toHaveAttribute('aria-label', name)
  await desk.getByRole('button', { name: 'Undo' }).click()
  await expect(handle).toHaveAttribute('aria-label', name)
  await desk.getByRole('button', { name: 'Undo' }).click()
  await expect(handle).toHaveCount(0)
})

test('a value is typed as the axis prints it, in the figure’s language', async ({ desk }) => {
  await desk.getByRole('button', { name: 'View as text' }).click()
  const pasted = desk.getByRole('dialog', { name: 'View as text' })
  await pasted
    .getByRole('textbox')
    .fill('v1/microsoft/2014H1-2024H2/requests/territories=DE,FR/by=territory/shape=lines/change=since-first')
  await pasted.locator('button[type=submit]').click()
  await keepPictures(desk)
  await goToPublish(desk)
  await desk.getByRole('button', { name: 'Reference line' }).click()
  const value = desk.getByRole('textbox', { name: 'At the value' })
  await value.fill('+25')
  const handle = (place: string) => desk.getByRole('button', { name: `Reference line at ${place}:` })
  await expect(handle('+25.0%')).toBeVisible()
  await expect(
    desk.getByText('Values as on the axis: % change since 2014 H1 and 2017 H1, from '),
  ).toBeVisible()

  await desk.getByRole('combobox', { name: 'Numbers, dates and names in' }).selectOption({ label: 'German' })
  await expect.poll(() => shownSvg(desk)).toContain('Deutschland')
  await value.fill('12.5')
  await expect(desk.getByText(/^A number from .* is needed\.$/)).toBeVisible()
  await expect(handle('+25,0\u00A0%')).toBeVisible()
  await value.fill('+12,5')
  await expect(handle('+12,5\u00A0%')).toBeVisible()
  await look(desk, 'publish', '5-value')
})

test('the figure and its data are copied, and nothing makes the page longer than its window', async ({
  desk,
  app,
}) => {
  await goToPublish(desk)
  // Asked for first, so that the browser lets the page write.
  await app.clipboardText().catch(() => '')
  await desk.getByRole('button', { name: 'Copy data' }).click()
  await expect.poll(() => app.clipboardText()).toMatch(/^company\tperiod_from\tperiod_to\t/)
  await desk.getByRole('button', { name: 'Copy figure' }).click()
  await expect
    .poll(() => desk.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => types)))
    .toEqual(['image/png'])
  expect(await desk.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0)
})

test('what is undone is shown: a setting’s undo on Explore goes to Publish', async ({ desk }) => {
  await goToPublish(desk)
  await desk.getByRole('radio', { name: 'Transparent' }).check()
  await desk.getByRole('navigation').getByRole('button', { name: 'Explore' }).click()
  await desk.getByRole('button', { name: 'Undo' }).click()
  await expect(desk.getByRole('radio', { name: 'White' })).toBeChecked()
})

test('other eyes see only the preview: the file keeps its colours', async ({ desk, app }) => {
  await keepPictures(desk)
  await goToPublish(desk)
  const usual = await shownSvg(desk)
  await desk.getByRole('combobox', { name: 'Seen with' }).selectOption('grey')
  await expect(desk.getByText('Only the preview: files keep their colours.')).toBeVisible()
  await expect.poll(() => shownSvg(desk)).not.toBe(usual)
  await look(desk, 'publish', 'grey')
  const { bytes } = await app.take(() => desk.getByRole('button', { name: 'Save as SVG' }).click())
  expect(bytes.toString('utf8')).toBe(usual)
})

test('a width that can’t be is refused in a sentence, and the last figure stays', async ({ desk }) => {
  await goToPublish(desk)
  const width = desk.getByRole('textbox', { name: 'Width' })
  for (const wrong of ['1', '5000', 'wide', '1e9', '-89']) {
    await width.fill(wrong)
    await expect(desk.getByText('A number from 20 to 2000 mm is needed.')).toBeVisible()
    await settled(desk, '183 ×')
  }
  await width.fill('89,5')
  await settled(desk, '89.5 ×')
})

test('at 100 % a millimetre of the figure is one of the screen', async ({ desk }) => {
  await goToPublish(desk)
  await desk.getByRole('radio', { name: '100 %' }).check()
  await settled(desk, 'shown at 100 %')
  const box = await previewOf(desk).boundingBox()
  expect(box?.width).toBeCloseTo((183 * 96) / 25.4, 0)
  await desk.getByRole('radio', { name: '400 %' }).check()
  await settled(desk, 'shown at 400 %')
})

test('on paper there is the figure and nothing else, at its final size', async ({ desk }) => {
  await goToPublish(desk)
  await desk.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await expect(desk.locator('.app')).toBeHidden()
  expect(await desk.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
    'rgb(255, 255, 255)',
  )
  const printed = desk.locator('.print-sheet img')
  await expect(printed).toBeVisible()
  expect((await printed.boundingBox())?.width).toBeCloseTo((183 * 96) / 25.4, 0)
})

test('in no window, with text at 100 and 200 %, is publishing cut off sideways', async ({ desk }) => {
  await goToPublish(desk)
  for (const [width, height] of [
    [320, 800],
    [760, 900],
    [1100, 800],
    [1280, 800],
    [1920, 1080],
  ] as const)
    for (const rootSize of ['100%', '200%']) {
      await desk.setViewportSize({ width, height })
      await desk.evaluate((size) => {
        document.documentElement.style.fontSize = size
      }, rootSize)
      await look(desk, 'publish', `at-${width}-${rootSize.replace('%', '')}`)
      const overflow = await desk.evaluate(() => ({
        page: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        parts: [...document.querySelectorAll('.publish-settings, .publish-checks')]
          .filter((part) => part.scrollWidth > part.clientWidth)
          .map((part) => part.className),
      }))
      expect(overflow, `${width} × ${height}, text at ${rootSize}`).toEqual({ page: 0, parts: [] })
    }
})
