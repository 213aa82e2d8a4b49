import type { CommandLine as ElectronCommandLine } from 'electron'

type Known = Pick<ElectronCommandLine, 'appendSwitch' | 'hasSwitch' | 'getSwitchValue' | 'removeSwitch'>

/** Switches given at the start, and those that the app adds before `ready`: Chromium is started with the latter. */
export class CommandLine implements Known {
  private readonly given = new Map<string, string>()
  private readonly appended = new Map<string, string>()

  constructor(argv: readonly string[]) {
    for (const argument of argv) {
      const found = /^--([^=]+)(?:=(.*))?$/s.exec(argument)
      if (found?.[1] !== undefined) this.given.set(found[1], found[2] ?? '')
    }
  }

  /** "Append a switch (with optional value) to Chromium's command line." */
  appendSwitch(name: string, value = ''): void {
    this.appended.set(name, value)
  }

  hasSwitch(name: string): boolean {
    return this.given.has(name) || this.appended.has(name)
  }

  /** "This function is meant to obtain Chromium command line switches. […] returns empty string when the switch is not present." */
  getSwitchValue(name: string): string {
    return this.appended.get(name) ?? this.given.get(name) ?? ''
  }

  removeSwitch(name: string): void {
    this.given.delete(name)
    this.appended.delete(name)
  }

  /** What the app added, for Chromium. */
  forChromium(): string[] {
    return [...this.appended].map(([name, value]) => (value === '' ? `--${name}` : `--${name}=${value}`))
  }
}
