/** A Chromium that runs here, and what it needs to be started with. */
export interface Chromium {
  readonly executablePath: string
  /** Added to the environment of the browser. */
  readonly environment: Readonly<Record<string, string>>
  /** `named` by DISCLOSURE_DESK_CHROMIUM, `carried` inside the npm packages, or `installed` on the system. */
  readonly origin: 'named' | 'carried' | 'installed'
}
