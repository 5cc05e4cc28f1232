import type { FigureSpec } from '../../../domain/view-spec';
import type { PictureFile } from '../../../export/snippet';

/** "phare-growth-zone-establishments-jz": no accents, no spaces, the same for the same figure. */
export function fileStem(spec: FigureSpec): string {
  return 'indicator' in spec ? `phare-${spec.kind}-${spec.indicator}` : `phare-${spec.kind}`;
}

/** The picture that a host downloads and puts up where the build wrote none: the preset for articles. */
export function ownPicture(spec: FigureSpec): PictureFile {
  return { src: `${fileStem(spec)}.png`, widthPx: 1200, heightPx: 675 };
}
