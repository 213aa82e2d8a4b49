import { say } from './say.ts'

/** What came of taking a file of inhabitants back: territories that have the bundled dataset's again, and those that have none. */
export function sayTakenBack(
  title: string,
  { restored, without }: { readonly restored: number; readonly without: number },
): string {
  return [
    say('people.taken-back', { title }),
    ...(restored === 0 ? [] : [say('people.restored', { count: restored })]),
    ...(without === 0 ? [] : [say('people.without', { count: without })]),
  ].join(' ')
}
