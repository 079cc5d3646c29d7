/** Made by src/integrations/bodies/: for each report's id what imports its body. */
declare module 'virtual:bodies' {
  import type { MDXContent } from 'astro';

  const bodies: Record<
    string,
    () => Promise<{ Content: MDXContent; getHeadings: () => import('astro').MarkdownHeading[] }>
  >;
  export default bodies;
}
