declare module 'subset-font' {
  interface Options {
    targetFormat?: 'sfnt' | 'woff' | 'woff2';
    /** Leaves out glyphs that only layout features reach. */
    noLayoutClosure?: boolean;
    noHinting?: boolean;
  }
  /** The font with the glyphs of `text` only. */
  export default function subsetFont(font: Uint8Array, text: string, options?: Options): Promise<Uint8Array>;
}
