/** Events of a page that the stand-in emits, or that a test may emit. */
export const WEB_CONTENTS_EVENTS = [
  'will-navigate',
  'will-frame-navigate',
  'will-redirect',
  'will-attach-webview',
  'did-start-navigation',
  'did-navigate',
  'did-navigate-in-page',
  'did-finish-load',
  'did-fail-load',
  'dom-ready',
  'page-title-updated',
  'preload-error',
  'console-message',
  'render-process-gone',
  'destroyed',
  // Never emitted in a headless page: a test emits them.
  'context-menu',
  'unresponsive',
  'responsive',
  'before-input-event',
] as const
