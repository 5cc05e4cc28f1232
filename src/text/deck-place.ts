/** What the parts of a deck's file are called; a part without a name keeps the one that it has in the file. */
export interface DeckPlaceWords {
  readonly file: string;
  readonly scene: (number: number) => string;
  readonly step: (number: number) => string;
  readonly parts: Readonly<Record<string, string>>;
}

/** "scenes[2].steps[0]" as "Scène 3 · étape 1", counted from 1 as on the wall. Nothing is the file itself. */
export function deckPlace(path: string, { file, scene, step, parts }: DeckPlaceWords): string {
  if (path === '') return file;
  return path
    .split('.')
    .map((part) => {
      const [, list = '', index = ''] = /^(scenes|steps)\[(\d+)\]$/.exec(part) ?? [];
      if (list !== '') return (list === 'scenes' ? scene : step)(Number(index) + 1);
      return parts[part] ?? part;
    })
    .join(' · ');
}
