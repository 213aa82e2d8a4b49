/** A column's name as it is compared: `Account Restriction/ Account  Deletion ` and `account restriction/account deletion` are one. */
export function plainHeader(name: string): string {
  return name
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/ ?\/ ?/g, '/')
    .trim()
}
