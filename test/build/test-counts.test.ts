import { expect, test } from 'vitest'
import {
  addCounts,
  countStep,
  formatCounts,
  NO_TESTS,
  parsePlaywrightReport,
  parseVitestReport,
} from '../../build/test-counts.ts'

test('both runners’ counts become one line', () => {
  const unit = parseVitestReport(
    '{"numTotalTests":14,"numPassedTests":12,"numFailedTests":0,"numPendingTests":1,"numTodoTests":1,"success":true}',
  )
  const browser = parsePlaywrightReport(
    '{"suites":[],"stats":{"duration":1,"expected":5,"unexpected":1,"flaky":0,"skipped":1}}',
  )
  expect(formatCounts(addCounts(unit, browser))).toBe('17 passed, 1 failed, 3 skipped')
})

test('where nothing was skipped the line does not speak of it', () => {
  expect(formatCounts({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed')
})

test('a step that fails without a failed test counts as one failed', () => {
  expect(countStep(NO_TESTS, 2)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  expect(countStep({ passed: 3, failed: 2, skipped: 0 }, 1)).toEqual({ passed: 3, failed: 2, skipped: 0 })
})

test('a test that passed only when repeated has failed', () => {
  const report = '{"stats":{"expected":5,"unexpected":0,"flaky":2,"skipped":0}}'
  expect(parsePlaywrightReport(report)).toEqual({ passed: 5, failed: 2, skipped: 0 })
})

test('a report of another shape is an error, not zero tests', () => {
  expect(() => parseVitestReport('{"passed":12}')).toThrow('numPassedTests')
})
