/** Words that every figure's frame needs: the source line and its parts. */
export const figure = {
  source: (source: string): string => `Source\u00a0: ${source}`,
  vintage: (vintage: string): string => `données\u00a0: ${vintage}`,
  /** Of the whole data package. */
  edition: (date: string): string => `millésime du ${date}`,
  licence: (licence: string): string => licence,
  notLoaded: (indicator: string): string => `${indicator}\u00a0: données non chargées`,
  note: (note: string): string => `Note\u00a0: ${note}`,
};
