/** « à Marseille », « au Tholonet », « aux Pennes-Mirabeau ». */
export function inPlace(name: string): string {
  if (name.startsWith('Les ')) return `aux ${name.slice(4)}`;
  return name.startsWith('Le ') ? `au ${name.slice(3)}` : `à ${name}`;
}

export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** French counts 0 and 1,5 in the singular. @param value as shown, so rounded */
export const isSingular = (value: number): boolean => Math.abs(value) < 2;

export const communes = (count: number): string => `${count} commune${isSingular(count) ? '' : 's'}`;

/** « de Marseille », « d’Aix-en-Provence ». */
export const ofPlace = (name: string): string => `${/^[AEIOUYÉÈÎH]/.test(name) ? 'd’' : 'de '}${name}`;

/** A zone d'emploi bears the name of a commune: it is never called by that name alone. */
export const zone = (name: string): string =>
  name.includes('+') ? 'nos trois zones d’emploi' : `zone d’emploi ${ofPlace(name)}`;
