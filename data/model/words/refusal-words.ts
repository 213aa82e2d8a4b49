/** Why a request or a save was refused: each ends a sentence of `error-words`. */
export const REFUSAL_WORDS = {
  'refusal.no-channel': 'there is no such channel',
  'refusal.not-json': 'it is not JSON',
  'refusal.no-dialog': 'this shell has no dialog for folders',
  'refusal.no-size': 'it doesn’t say how large it is',
  'refusal.too-large': 'it is larger than {bytes} bytes',
  'refusal.too-deep': 'it is nested too deeply',
  'refusal.not-plain': 'it is not plain data',
  'refusal.foreign-key': 'it has a key that no request has',
  'refusal.wrong-form': 'it has the wrong form',
  'save.no-folder': 'its folder does not exist',
  'save.no-folder-there': 'a file is where its folder would be',
  'save.is-folder': 'it is a folder',
  'save.not-regular': 'it is not a regular file',
  'save.system-says': 'the system says {code}',
  'save.no-reason': 'no reason was given',
} as const
