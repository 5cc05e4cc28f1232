/** Signs that mean something to TeX, and those that old installations have no letter for. */
const WRITTEN: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // Not "\\{": BibTeX counts the braces of an entry, escaped ones too.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  '%': '\\%',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '\u00a0': '~',
  '\u202f': '\\,',
  '\u2212': '$-$',
  '\u00b2': '\\textsuperscript{2}',
  '\u20ac': '\\texteuro{}',
  '\u2026': '\\ldots{}',
};

/** Text as TeX prints it: nothing of it is a command, no brace is left open. */
export function latexText(text: string): string {
  return Array.from(oneLine(text), (sign) => WRITTEN[sign] ?? sign).join('');
}

/** One entry. Values are written as they are given: text through `latexText`, an address with its braces escaped here. */
export function bibtexText(type: string, key: string, fields: Readonly<Record<string, string>>): string {
  const lines = Object.entries(fields)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `  ${name} = {${name === 'url' ? addressText(value) : value}}`);
  return `@${type}{${key},\n${lines.join(',\n')}\n}\n`;
}

function addressText(url: string): string {
  return oneLine(url).replaceAll('{', '%7B').replaceAll('}', '%7D').replaceAll('\\', '%5C').replaceAll(' ', '%20');
}

/** Line ends as spaces; control characters go. */
function oneLine(text: string): string {
  return text.replace(/[\t\n\r\u2028\u2029]+/g, ' ').replace(/\p{Cc}/gu, '');
}
