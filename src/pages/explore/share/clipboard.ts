/**
 * Puts the text of a field on the clipboard. Where the page has no right to the clipboard (an insecure address, a
 * browser that asks and is refused), the older command tries, and whatever happens the text stays selected.
 */
export async function copyField(field: HTMLInputElement | HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.focus();
    field.select();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way left there
    return document.execCommand('copy');
  }
}
