/** What the reader points with, so that they are told to click or to touch: their main device cannot hover, or it can. */
export function hand(): 'mouse' | 'finger' {
  return matchMedia('(hover: none)').matches ? 'finger' : 'mouse';
}
