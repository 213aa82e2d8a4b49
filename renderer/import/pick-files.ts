/** Files that the reader picks in the browser's own dialog; none if they cancelled. */
export function pickFiles(accept: string): Promise<readonly File[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.multiple = true
    input.accept = accept
    input.addEventListener('change', () => {
      resolve([...(input.files ?? [])])
    })
    input.addEventListener('cancel', () => {
      resolve([])
    })
    input.click()
  })
}

/** What reports come as, and datasets. */
export const REPORT_TYPES = '.csv,.tsv,.tab,.txt,.xlsx,.xlsm,.ddesk,.sqlite,.sqlite3,.db'
