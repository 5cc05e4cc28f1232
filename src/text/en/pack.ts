import type { PackWords } from '../fr/pack';

export const pack: PackWords = {
  readMe: ({ title, deck, files, megabytes, date }) => [
    title,
    'Phare, the atlas of the digital economy of Aix-Marseille-Provence',
    '',
    `This folder holds the presentation, the atlas and their data (${files} files, ${megabytes} MB, data of ${date}).`,
    'Nothing that it shows needs the network.',
    '',
    'A browser does not open these files by a double click: a small server is needed, on the same machine.',
    'It needs Node (https://nodejs.org), installed once and for all. Then either:',
    '',
    '1. In a terminal opened in this folder: node serveur.mjs',
    '   (no network, nothing else to install)',
    '2. Or, on a machine that has the network or has done so before: npx serve',
    '',
    'The terminal shows an address, for instance http://localhost:3000.',
    'Open it in a browser: the presentation begins at once.',
    'Leave the terminal open; Ctrl-C ends the server.',
    '',
    `For the entrance hall, as a loop: add to the address phare/present.html?deck=${deck}&kiosk=1`,
    'Keys: Page Down, Page Up, F for full screen, ? for help.',
  ],
  openerTitle: 'Phare',
  openerText: [
    'This page was opened by a double click. Browsers do not run a presentation in this way: a small server is needed.',
    'Open a terminal in this folder, type “node serveur.mjs” and open the address that it shows. LISEZ-MOI.txt says it all.',
  ],
  openerLink: 'Open the presentation',
};
