import { paletteCss } from '../../charts/palette';

/** Writes the colours into the page, so that it does not open in the wrong theme. Runs at build time. */
export function prerender(html: string): string {
  return html.replace('<!-- palette -->', () => `<style>${paletteCss()}</style>`);
}
