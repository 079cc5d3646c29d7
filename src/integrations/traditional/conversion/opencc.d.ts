/** OpenCC's dictionaries as opencc-js ships them: `from to` pairs apart by bars. */
declare module 'opencc-js/dict/*' {
  const dictionary: string;
  export default dictionary;
}
