import { decodeVintages } from '../../../data/decode-vintages';
import { fetchText } from '../../../data/fetch-text';

/** Id of the newest published vintage; null where the list of them cannot be had: then nothing can be frozen. */
export async function loadNewestVintage(dataUrl: string): Promise<string | null> {
  const { text } = await fetchText('vintages.json', dataUrl);
  return text === null ? null : (decodeVintages(text).at(-1) ?? null);
}
