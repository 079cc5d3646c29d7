/** A module with its texts in Traditional characters: see scripts/traditional/plugin.ts. */
declare module '*?traditional';
