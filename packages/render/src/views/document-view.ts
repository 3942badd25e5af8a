import type { LinkView } from './link-view.ts';

/** A heading with what stands under it. */
export interface DocumentSectionView {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly items: readonly string[];
  readonly links: readonly LinkView[];
}
