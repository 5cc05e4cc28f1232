import type { area as fr } from '../../fr/analysis/area';

const quoted = (found: string): string => (found === '' ? 'nothing' : `“${found}”`);

export const area: typeof fr = {
  unnamed: (number) => `Area ${number}`,
  metropolis: 'Metropolis',
  communes: (count, plural) => `${count} ${plural ? 'communes' : 'commune'}`,
  noCommune: 'no commune',

  titleNone: 'Draw an area on the map: it is compared with the metropolis',
  titleOne: (name, share, value) => `“${name}” holds ${share} of the establishments of the metropolis (${value})`,
  titleMany: (parts) => `Of the establishments of the metropolis: ${parts}`,
  titlePart: (name, share) => `${share} in “${name}”`,
  titleUnknown: (name) => `“${name}”: no sum of establishments`,
  titleEmpty: (name) => `No commune has its point in “${name}”`,
  mapTitleNone: 'The 92 communes, and the point that counts for each',
  mapPart: (name, count) => `${count} in “${name}”`,
  subtitle: 'Sums over the communes of the area; in small, share of the metropolis, or ratio to its value (×)',
  shareOf: (name, whole) => `${name}, share of ${whole}`,
  ofMetropolis: (share) => `${share} of the metropolis`,
  times: (ratio) => `×\u00a0${ratio}`,
  timesSpoken: (ratio) => `${ratio} times the value of the metropolis`,

  pointNote:
    'A commune is in the area when its point (a point on its surface, marked on the map) is, the edge included. It is then in as a whole: nothing is cut.',
  sumNote:
    'A density, a rate or a share is the ratio of the sums of the area, never the mean of those of its communes.',
  zoneNote:
    'The digital sector (information and communication, JZ) is published by employment zone only: it has no value for an area that was drawn.',
  lackingNote: (figure, name, places) =>
    `${figure}, ${name}: no sum, because the value is missing or confidential for ${places}.`,
  membersNote: (name, places) => `${name}: ${places}.`,
  more: (places, count) => `${places} and ${count} more`,
  rest: (count) => (count > 1 ? `${count} more figures in the table` : 'One more figure in the table'),

  describeNone: 'No area is chosen. The column shows the metropolis.',
  describe: (name, communes, figures) => `${name}, ${communes}: ${figures}.`,
  rowLabel: (figure, values) => `${figure}: ${values}. Show on the map.`,
  rowHeader: 'Indicator',
  columnYear: 'Year',
  columnShare: (name) => `${name}, share or ratio`,

  tools: 'Draw',
  tool: { none: 'Look', circle: 'Radius', rectangle: 'Rectangle', polygon: 'Polygon' },
  hint: {
    circle: 'Press at the centre, drag to the edge.',
    rectangle: 'Drag from one corner to the other.',
    polygon: 'One click a corner; Enter closes, Backspace removes the last one, Escape gives up.',
  },
  closePolygon: 'Close the polygon',
  undoCorner: 'Remove the last corner',
  cancel: 'Give up',
  drawing: 'Drawing surface: to draw from the keyboard, type coordinates.',
  corners: (count) => (count === 1 ? '1 corner' : `${count} corners`),
  added: (name, communes) => `${name} added, ${communes}.`,
  removed: (name) => `${name} removed.`,
  full: 'Three areas at most: remove one first.',

  type: 'Type in',
  typePoint: 'Centre: commune, or latitude, longitude',
  typePointExample: 'Aubagne, or 43.53, 5.45',
  typeRadius: 'Radius (km)',
  typeCorners: 'Corners: one a line, latitude, longitude',
  typeOpposite: 'Two opposite corners: one a line, latitude, longitude',
  typeShape: 'Shape',
  add: 'Add the area',
  badPoint: (found) => `Centre: a commune of the metropolis or “43.53, 5.45” was expected, ${quoted(found)} was found.`,
  badRadius: (found) => `Radius: 0.1 to 100\u00a0km was expected, ${quoted(found)} was found.`,
  badCorner: (line, found) => `Line ${line}: “43.53, 5.45” was expected, ${quoted(found)} was found.`,
  fewCorners: (expected, found) =>
    `${expected === 2 ? 'Two points that are not on one side are' : 'Three points at least are'} needed; ${found} found.`,

  file: 'GeoJSON file',
  fileHint: 'or drop it on the page; it does not leave your browser',
  drop: 'Drop the GeoJSON: it stays in your browser',
  fileRefused: (name) => `${name} was not read; the areas are as they were.`,
  fileFault: {
    large: (_path, expected, found) => `At most ${expected} MB were expected, there are ${found}.`,
    json: (_path, _expected, found) => `JSON was expected, ${quoted(found)} was found.`,
    shape: (path, expected, found) =>
      `${path === '' ? '' : `Element ${path}: `}${quoted(expected)} was expected, ${quoted(found)} was found. Closed polygons in longitude and latitude (WGS 84) are needed.`,
    projected: (path, _expected, found) =>
      `Element ${path}: expected a longitude and a latitude (WGS 84, EPSG:4326), read ${quoted(found)}, metres of a projection such as Lambert-93. Export the file in WGS 84.`,
    empty: () => 'A polygon of at least three corners more than ten metres apart was expected, none was found.',
  },
  lightened: (corners) => `Outline simplified to ${corners} corners to fit in a link: the communes are the same.`,
  merged: (count) => `This file has ${count} outlines, more than there is room for: together they are one area.`,
  crossing: (name) => `“${name}”: the outline crosses itself; what it goes around twice is out.`,
  unreadable: 'The browser could not open this file.',

  list: 'Areas',
  name: (name) => `Name of ${name}`,
  remove: (name) => `Remove ${name}`,
  radius: (name) => `Radius of ${name}, in km`,
  centreHandle: (name) => `Centre of ${name}`,
  radiusHandle: (name) => `Radius of ${name}`,
  km: (value) => `${value}\u00a0km`,
  inAtlas: 'In the atlas',
  inAtlasLabel: (name) => `${name} in the atlas`,
  everywhere:
    'Areas go along to Distribution, Scatter, Curves side by side and Compare; “In the atlas” makes one a filter of the map, the figures, employment and the table.',
  members: 'Communes of each area',
  longLink: (length, most) =>
    `The link is ${length} characters long: above ${most}, some mail programs and servers cut it. A simpler outline makes it shorter.`,
};
