/** Words of what is held in the browser, which come with it. */
export const offline = {
  newerTitle: 'Une nouvelle version de Phare est prête',
  newerText: 'Cette page garde la version et les données avec lesquelles elle s’est ouverte, jusqu’à votre signal.',
  take: 'Passer à la nouvelle version',
  later: 'Plus tard',
};
export type OfflineWords = typeof offline;
