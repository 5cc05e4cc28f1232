/** Words that join the parts of a name or begin the next one: no short name ends with them. */
const JOINING = /^(sur|lès|les|le|la|en|de|des|du|d[’'].*|Saint|Sainte|Port)$/;

/**
 * A name of a commune and its shorter forms, longest first: "Saint-Antonin-sur-Bayon", "Saint-Antonin". Those who live
 * there say them so, and beside the whole name nobody takes them for another place.
 */
export function shorterNames(name: string): readonly string[] {
  const parts = name.split('-');
  const names = parts.map((_, index) => parts.slice(0, parts.length - index));
  return names
    .filter((kept) => kept.length === parts.length || !JOINING.test(kept.at(-1) ?? ''))
    .map((kept) => kept.join('-'));
}
