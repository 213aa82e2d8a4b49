import packageJson from '../../package.json' with { type: 'json' }

/** This app's version, as it stands in `package.json`. */
export const APP_VERSION: string = packageJson.version
