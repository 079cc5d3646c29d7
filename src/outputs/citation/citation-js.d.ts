// Citation.js has no types of its own; these are of the parts that src/outputs/citation uses.
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: object | string);
    format(kind: string, options?: object): string;
  }
  interface Register {
    add(name: string, text: string): void;
  }
  export const plugins: {
    config: {
      get(name: '@csl'): { styles: Register; locales: Register };
      get(name: '@bibtex'): { format: object };
    };
  };
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
