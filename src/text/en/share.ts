import type { share as fr } from '../fr/share';

export const share: typeof fr = {
  title: 'Share this figure',
  tabsLabel: 'Ways to share',
  tabs: { link: 'Link', embed: 'Embed', image: 'Image', data: 'Data', cite: 'Cite' },
  copy: 'Copy',
  copied: 'Copied',
  copiedNow: (what) => `${what}: copied to the clipboard.`,
  copyFailed: 'Copying did not work: the text is selected, copy it with the keyboard.',
  download: 'Download',
  downloadedNow: (name) => `${name}: download started.`,
  working: 'Preparing the file…',
  failed: (what) => `${what}: the file could not be made. Try again, or choose another format.`,

  link: {
    figure: 'This figure alone',
    figureHelp: 'With nothing around it, for a message or a big screen.',
    view: 'The whole view of the atlas',
    viewHelp: 'Map, curves and pinned places, as you see them.',
    native: 'Send with an app…',
  },

  embed: {
    options: 'Settings of the figure',
    theme: 'Theme',
    themes: { auto: 'The page’s own', light: 'Light', dark: 'Dark' },
    language: 'Language',
    languages: { fr: 'Français', en: 'English' },
    background: 'Background',
    backgrounds: { paper: 'Solid', none: 'Transparent' },
    show: 'Show',
    figureTitle: 'The title',
    controls: 'The controls',
    moving: 'A map that pans, from the first touch',
    data: 'Data',
    datas: { live: 'Up to date', frozen: 'Frozen' },
    dataHelp: (date) =>
      `Up to date, the figure follows every release of the atlas; frozen, it keeps the data of ${date} for good and quietly says when there are newer ones.`,
    noVintage: 'Up to date, the figure follows every release of the atlas.',
    preview: 'Preview',
    widths: { phone: 'Phone', column: 'Column', full: 'Full width' },
    previewOf: (title, widthPx) => `Preview, ${widthPx} pixels wide: ${title}`,
    form: 'Form of the code',
    forms: { iframe: 'Iframe', script: 'Link and script', element: 'Element', picture: 'Image' },
    formHelp: {
      iframe: 'Goes wherever HTML can be pasted. Its proportions are fixed.',
      script:
        'A link that our script turns into the figure, at the right height and in the theme of the page. Without script, the link stays.',
      element: 'The same live figure, for a page written by hand.',
      picture: 'An image that leads to the live figure; the atlas redraws it at every release.',
      ownPicture: 'Download the image, put it on your site, then replace its name in the code with its address.',
    },
    getPicture: 'Download the image',
    code: 'Code to paste',
    hosts: 'In WordPress, in Drupal',
    wordpress:
      'WordPress: add a “Custom HTML” block and paste the code into it. If it is gone once saved, your account may not write HTML: take the Image form, or ask whoever runs the site.',
    drupal:
      'Drupal: choose the “Full HTML” text format, switch the editor to source and paste the code. A format that filters iframes keeps the link; one that filters scripts lets the iframe through.',
  },

  image: {
    preset: 'Format',
    presets: {
      article: { name: 'Article, 1200 × 675', file: 'article' },
      square: { name: 'Square, 1080 × 1080', file: 'square' },
      story: { name: 'Story, 1080 × 1920', file: 'story' },
      print: { name: 'Print, 180 mm at 300 dpi', file: 'print' },
    },
    theme: 'Theme',
    themes: { light: 'Light', dark: 'Dark' },
    transparent: 'Transparent background',
    preview: (title) => `Preview of the image: ${title}`,
    files: 'Download the image',
    timeLapse: 'Download the years as they pass',
    timeLapseFile: 'animation',
    timeLapseHelp:
      'A short video, or a GIF where the browser makes none: title, year, legend and source in every frame.',
    always: 'Title, source, vintage, licence and address are always in the image.',
  },

  data: {
    scope: 'Extent',
    scopes: { selection: 'What is shown', series: 'The whole series' },
    scopeHelp: {
      selection: 'The rows and columns of the figure’s table.',
      series: 'Every place and period of the figure’s indicators.',
    },
    get: (name) => `Download: ${name}`,
    files: 'Download the data',
    formats: {
      csv: { name: 'CSV', detail: 'commas and points' },
      'csv-fr': { name: 'CSV for French Excel', detail: 'semicolons, decimal commas' },
      xlsx: { name: 'XLSX', detail: 'with a sheet of sources' },
      json: { name: 'JSON', detail: 'with sources and units' },
      geojson: { name: 'GeoJSON', detail: 'outlines and values' },
      zip: { name: 'ZIP', detail: 'all files and a README' },
    },
    absence: 'An empty cell is not a zero: the status column says whether the value is missing or confidential.',
  },

  cite: {
    file: 'citation',
    labels: {
      short: 'Short citation',
      long: 'Long citation',
      bibtex: 'BibTeX entry',
      ris: 'RIS record',
      csl: 'CSL-JSON record',
    },
    forms: { short: 'Short', long: 'Long', bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' },
    formHelp: {
      short: 'Under a chart or in a note.',
      long: 'In a bibliography.',
      bibtex: 'For LaTeX.',
      ris: 'For Zotero, EndNote, Mendeley.',
      csl: 'For Zotero, Pandoc, Quarto.',
    },
  },

  citation: {
    publisher: 'Phare, the atlas of the digital economy of Aix-Marseille-Provence',
    short: ({ year, source, vintage, url }) => `${source}, data ${vintage}; Phare, ${year}, ${url}`,
    edition: (vintage, date) => `${vintage}, vintage of ${date}`,
    long: (all) =>
      `${all.title} ${all.subtitle} In: Phare, the atlas of the digital economy of Aix-Marseille-Provence, ${all.year}. ` +
      `Source: ${all.source}, data ${all.vintage}, read on ${all.read}, ${all.licence}. ` +
      `Seen on ${all.seen}, ${all.url}`,
    note: ({ source, vintage, read, licence }) =>
      `Source: ${source}. Data ${vintage}, read on ${read}. Licence: ${licence}.`,
  },
};
