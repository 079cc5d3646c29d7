/** A module with its texts in Traditional characters: see src/integrations/traditional/plugin.ts. */
declare module '*?traditional';
