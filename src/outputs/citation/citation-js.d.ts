// Citation.js has no types of its own; these are of the parts that src/outputs/citation uses.
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: object | string);
    format(kind: string, options?: object): string;
  }
  interface Register {
    add(name: string, text: string): void;
  }
  /** citeproc-js, of which one engine a style is kept. */
  interface Engine {
    updateItems(ids: string[]): void;
    /** Parameters, and an entry an item. */
    makeBibliography(): [object, string[]];
  }
  export const plugins: {
    config: {
      get(name: '@csl'): {
        styles: Register;
        locales: Register;
        engine(items: object[], style: string, language: string, format: 'text'): Engine;
      };
      get(name: '@bibtex'): { format: object };
    };
  };
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
