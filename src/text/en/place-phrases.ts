export const inPlace = (name: string): string => `in ${name}`;

export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** @param value as shown, so rounded */
export const isSingular = (value: number): boolean => value === 1;

export const communes = (count: number): string => (count === 1 ? '1 commune' : `${count} communes`);

/** An employment zone bears the name of a commune: it is never called by that name alone. */
export const zone = (name: string): string =>
  name.includes('+') ? 'our three employment zones' : `${name} employment zone (zone d’emploi)`;
