import { NO_CHOICES, type ImportChoices } from '../../../data/model/import-report.ts'
import { temporaryFile } from '../import/import-a-file.ts'

const GOOGLE_HEADER =
  'Period Ending,Country/Region,CLDR Territory Code,Legal Process,User Data Requests,Percentage disclosed,Accounts'

/** Made up, in the layout of Google's file: no published figures. */
export const google = (rows: readonly string[]): string => [GOOGLE_HEADER, ...rows, ''].join('\n')
/** An edition, and a later one that restates a figure, drops one and adds one. */
export const OLDER = [
  '2020-12-31,Namibia,NA,Other Legal Requests,10,50,12',
  '2020-12-31,Namibia,NA,Emergency Disclosure Requests,4,75,4',
  '2020-12-31,Namibia,NA,Preservation Requests,3,,3',
  '2021-06-30,Namibia,NA,Other Legal Requests,20,50,22',
  '2021-06-30,Chad,TD,Other Legal Requests,1,0,1',
]
export const NEWER = [
  ...OLDER.slice(0, 3),
  '2021-06-30,Namibia,NA,Other Legal Requests,21,50,22',
  '2021-06-30,Niger,NE,Other Legal Requests,2,100,2',
]

/** A file of this name, to be imported. */
export const importedFile = (name: string, content: string, choices: Partial<ImportChoices> = {}) => ({
  path: temporaryFile(name, content),
  choices: { ...NO_CHOICES, ...choices },
})
