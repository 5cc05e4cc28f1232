export interface Licence {
  readonly name: string;
  readonly title: string;
  readonly path: string;
}

export const LICENCE_OUVERTE: Licence = {
  name: 'etalab-2.0',
  title: 'Licence Ouverte 2.0',
  path: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
};

export const ODBL: Licence = {
  name: 'ODbL-1.0',
  title: 'Open Database License 1.0 (ODbL)',
  path: 'https://opendatacommons.org/licenses/odbl/1-0/',
};

/** The press figures of 2017 are quoted, not republished: facts have no licence of their own. */
export const QUOTATION: Licence = {
  name: 'CC0-1.0',
  title: 'CC0 1.0',
  path: 'https://creativecommons.org/publicdomain/zero/1.0/',
};
