import { expect, it } from 'vitest'
import { exportFigure, FIGURE_FORMATS } from '../../../data/publish/export-figure.ts'
import { SHARE_ANSWER, STACKED_ANSWER } from './figures.ts'

const CONTEXT = {
  datasetName: 'Hand-written',
  shortCode: 'DD-0000-0000',
  fingerprint: 'ab'.repeat(32),
  appVersion: '0.1.0',
}

it('a file name says company, subject and periods, in letters that any system takes', async () => {
  const names = await Promise.all(
    [STACKED_ANSWER, SHARE_ANSWER].map(async (answer) => {
      const { fileName } = await exportFigure(answer, 'csv', CONTEXT)
      return fileName
    }),
  )
  expect(names).toEqual([
    'example-requests-by-outcome-law-enforcement-all-5-territories-2015-h2-to-2017-h2.csv',
    'example-share-of-requests-rejected-by-territory-law-enforcement-2015-h2-to-2017-h2.csv',
  ])
})

it.each(FIGURE_FORMATS)('%s: the same bytes again, and the dataset’s code inside', async (format) => {
  const [first, second] = await Promise.all([
    exportFigure(STACKED_ANSWER, format, CONTEXT),
    exportFigure(STACKED_ANSWER, format, CONTEXT),
  ])
  expect(first).toEqual(second)
  if (format !== 'png') expect(Buffer.from(first.bytes).toString()).toContain('DD-0000-0000')
})

it('no file holds a path, a time or the machine’s name', async () => {
  for (const format of FIGURE_FORMATS) {
    const { bytes } = await exportFigure(STACKED_ANSWER, format, CONTEXT)
    const text = Buffer.from(bytes)
      .toString('latin1')
      .replace(/base64,[^)]*/g, '')
    expect(text).not.toContain(process.cwd())
    expect(text).not.toMatch(/\d{2}:\d{2}:\d{2}/)
  }
})
