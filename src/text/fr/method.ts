/** Words of the page on data and method. */
export const method = {
  title: 'Données et méthode',
  description: 'D’où vient chaque nombre de l’atlas, comment il est calculé, ce qu’il ne dit pas, et comment le citer.',
  sources: 'Les fichiers',
  cite: 'Comment citer',
};
export type MethodWords = typeof method;
