import type { OfflineWords } from '../fr/offline';

export const offline: OfflineWords = {
  newerTitle: 'A new version of Phare is ready',
  newerText: 'This page keeps the version and the data that it opened with until you say so.',
  take: 'Take the new version',
  later: 'Later',
};
