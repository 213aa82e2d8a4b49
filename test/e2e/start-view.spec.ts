import { expect, test } from './desk-test.ts'

test.describe('a view that the start names', { tag: '@each-shell' }, () => {
  test.use({
    startArguments: ['--view', 'v1/microsoft/2001H1-2020H2/requests/territories=FR,QQ/outcomes=rejected'],
  })

  test('is the first one on the screen, and what was lost is said', async ({ desk }) => {
    await expect(desk.locator('[data-view-notices] > li')).toHaveText([
      'This dataset lacks QQ: it is left out of the view.',
      /2001 H1 to 2020 H2: the view is of 2009 H1 to 2020 H2\.$/,
    ])
    await expect(desk.getByRole('alert')).toHaveCount(0)
    await expect(desk.getByRole('region', { name: 'Selection' })).toContainText('France')
  })
})

test.describe('a text that is no view', { tag: '@each-shell' }, () => {
  test.use({ startArguments: ['--view', 'v1/microsoft/yesterday/requests'] })

  test('is refused in a sentence, and the default view is shown', async ({ desk }) => {
    await expect(desk.getByRole('alert')).toContainText('The text of a view can’t be read: ')
    await expect(desk.locator('main svg').first()).toBeVisible()
  })
})

test('a pasted view loses what the dataset lacks, and says so; one of which nothing is left changes nothing', async ({
  desk,
}) => {
  const paste = async (text: string): Promise<void> => {
    await desk.getByRole('button', { name: 'View as text' }).click()
    const dialog = desk.getByRole('dialog', { name: 'View as text' })
    await dialog.getByRole('textbox').fill(text)
    await dialog.locator('button[type=submit]').click()
    await expect(dialog).toBeHidden()
  }
  const selection = desk.getByRole('region', { name: 'Selection' })
  await paste('v1/microsoft/2014H1-2020H2/requests/territories=FR,QQ')
  await expect(desk.locator('[data-view-notices]')).toContainText('This dataset lacks QQ')
  await expect(selection).toContainText('France')
  await paste('v1/nobody/2014H1-2020H2/requests')
  await expect(desk.getByRole('alert')).toContainText('nobody')
  await expect(selection).toContainText('France')
})
