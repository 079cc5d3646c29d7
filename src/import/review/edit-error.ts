/** A change that can't be made; the message, in Chinese, says why. Nothing was written. */
export class EditError extends Error {
  override name = 'EditError';
}
