export const APP_SCHEME = 'app'

/** The origin of the app's own pages. */
export const APP_ORIGIN = `${APP_SCHEME}://desk`
export const APP_ADDRESS = `${APP_ORIGIN}/index.html`
