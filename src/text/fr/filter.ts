/** What a filter keeps, for the selection of the explorer and for every figure that filters. */
export const bandNames: Readonly<Record<string, string>> = {
  '0': '0 ou inconnu',
  '1-5': '1 à 5',
  '6-9': '6 à 9',
  '10-19': '10 à 19',
  '20-49': '20 à 49',
  '50-99': '50 à 99',
  '100-199': '100 à 199',
  '200-499': '200 à 499',
  '500+': '500 ou plus',
};

/** « 10 à 19 salariés », « 500 salariés ou plus » */
export const employees = (band: string): string =>
  band === '0 ou inconnu' ? '0 salarié ou inconnu' : band.replace(/^(.*?)( ou plus)?$/, '$1 salariés$2');

export const sectorNames: Readonly<Record<string, string>> = {
  AZ: 'Agriculture',
  BE: 'Industrie',
  FZ: 'Construction',
  GU: 'Commerce, transports, services',
  OQ: 'Administration, enseignement, santé',
};

export const filter = {
  band: (band: string): string => `Au moins un établissement\u00a0: ${employees(bandNames[band] ?? band)}`,
  sector: (sector: string): string => `Secteur surreprésenté\u00a0: ${sectorNames[sector] ?? sector}`,
  communes: (name: string): string => `Zone dessinée\u00a0: ${name}`,
  class: (label: string): string => `Classe\u00a0: ${label}`,
  range: (what: string, time: string, bounds: string): string => `${what}, ${time}\u00a0: ${bounds}`,
  from: (low: string): string => `${low} ou plus`,
  below: (high: string): string => `moins de ${high}`,
  between: (low: string, high: string): string => `de ${low} à ${high}`,
  any: 'valeur connue',
  /** « Filtre « A » », « Filtres « A » et « B » » */
  named: (labels: readonly string[], list: (items: readonly string[]) => string): string =>
    `${labels.length > 1 ? 'Filtres' : 'Filtre'} ${list(labels.map((label) => `«\u00a0${label}\u00a0»`))}`,
  none: 'Aucune commune ne répond aux filtres.',
};
