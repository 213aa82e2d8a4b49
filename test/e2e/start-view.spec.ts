import { expect, test } from './desk-test.ts'

test.describe('a view that the start names', { tag: '@each-shell' }, () => {
  test.use({
    startArguments: ['--view', 'v1/microsoft/2009H1-2020H2/requests/territories=FR,ZZ/outcomes=rejected'],
  })

  test('is the first one on the screen, and what was lost is said', async ({ desk }) => {
    await expect(desk.getByRole('alert')).toContainText(
      'This dataset lacks what the view names: ZZ and 2009 H1. It is shown without.',
    )
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
