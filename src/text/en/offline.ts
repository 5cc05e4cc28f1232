import type { OfflineWords } from '../fr/offline';

export const offline: OfflineWords = {
  newerTitle: 'A new version of Phare is ready',
  newerText: 'This page keeps the version and the data that it opened with until you say so.',
  take: 'Take the new version',
  later: 'Later',

  keepTitle: 'Keep for the room',
  keepText:
    'The browser keeps the presentation, the atlas and their data: once all is here, none of it needs the network.',
  keep: 'Keep everything here',
  keepAgain: 'Check again',
  keepRetry: 'Try again',
  keeping: 'Downloading and checking…',
  keepProgress: 'Files kept',
  keepCount: (files, ofFiles, megabytes, ofMegabytes) =>
    `${files} of ${ofFiles} files, ${megabytes} of ${ofMegabytes} MB`,
  keepWhole: (files, megabytes) =>
    `All is here: ${files} files, ${megabytes} MB, checked one by one. You can cut the network.`,
  keepPersisted: 'The browser has promised not to delete them by itself.',
  keepEvictable:
    'The browser does not promise to keep them if it runs out of room: open the presentation once on the spot, the day before.',
  keepMissing: (count) => `${count} of these files are missing:`,
  keepMissingOne: 'One of these files is missing:',
  keepInterrupted: 'The check was interrupted.',
  keepReasons: {
    unknown: 'is no part of this version',
    network: 'the network does not answer',
    refused: 'the server does not give it',
    'other-build': 'the server gives another version: reload the page',
    storage: 'no room left in the browser',
  },
  keepImpossible:
    'This browser can keep nothing here (private window, or an address without https). Whoever publishes this atlas can make you a copy on a USB stick, which works without a network.',
};
