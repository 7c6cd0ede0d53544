import type { FacetOption } from '../../selectors/facets.ts';

/** The chosen ids after a click on one box. */
export const toggled = (options: readonly FacetOption[], id: string): readonly string[] =>
  options.filter((option) => option.chosen !== (option.id === id)).map((option) => option.id);

/** The ids that are off after a click on one box. */
export const toggledOff = (options: readonly FacetOption[], id: string): readonly string[] =>
  options.filter((option) => option.chosen === (option.id === id)).map((option) => option.id);

/** The ids that are off when one alone is on. */
export const allBut = (options: readonly FacetOption[], id: string): readonly string[] =>
  options.filter((option) => option.id !== id).map((option) => option.id);
