/** « à Marseille », « au Tholonet », « aux Pennes-Mirabeau ». */
export function inPlace(name: string): string {
  if (name.startsWith('Les ')) return `aux ${name.slice(4)}`;
  return name.startsWith('Le ') ? `au ${name.slice(3)}` : `à ${name}`;
}

export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const communes = (count: number): string => (count === 1 ? '1 commune' : `${count} communes`);
