const INKSCAPE = 'http://www.inkscape.org/namespaces/inkscape';

/**
 * A picture that `sceneToSvg` wrote, for drawing programs: layers under names (Illustrator and Figma show the id of a
 * group, Inkscape its label), and digits of one width said in a way that they read. No text of the data can look like
 * what is replaced here: its "<" and quotes are escaped.
 */
export function editable(svg: string, idPrefix: string): string {
  return (
    svg
      .replace(/^<svg /, `<svg xmlns:inkscape="${INKSCAPE}" `)
      .replace(' font-variant-numeric="tabular-nums">', ' style="font-variant-numeric:tabular-nums">')
      .replaceAll(/<g data-layer="([^"]*)"/g, (group, name: string) => `${group} ${layerAttributes(name, idPrefix)}`)
      // Widths of headings were measured with digits as they come, those of text with digits of one width.
      .replaceAll(HEADING, '$& style="font-variant-numeric:normal"')
  );
}

function layerAttributes(name: string, idPrefix: string): string {
  return `id="${idPrefix}-${name}" inkscape:groupmode="layer" inkscape:label="${name}"`;
}

const HEADING = /font-family="&#39;Bricolage[^"]*"/g;
