export const inPlace = (name: string): string => `in ${name}`;

export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const communes = (count: number): string => (count === 1 ? '1 commune' : `${count} communes`);
