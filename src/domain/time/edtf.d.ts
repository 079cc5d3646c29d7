/** edtf.js ships no types: what the archive uses of it. */
declare module 'edtf' {
  export function parse(text: string, constraints: { level: number; types: string[] }): unknown;
  export default function edtf(text: string): unknown;
}
