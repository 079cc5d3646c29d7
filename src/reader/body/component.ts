/**
 * A report's body as a component of Astro. It is compiled once its page is made: bundled as modules are, the bodies of a large
 * archive would be held in memory several times over. So a body imports nothing: its components are handed to it.
 */
import { satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri';
import type { MarkdownHeading, MDXContent } from 'astro';
import { Fragment, jsx, jsxs } from 'astro/jsx-runtime';
import { type MdxToJsResult, mdxToJs } from 'satteri';
import { features } from '../../typography/markdown/features.ts';
import { headings } from '../../typography/markdown/headings.ts';
import { hold } from '../../typography/markdown/hold.ts';
import { links } from '../../typography/markdown/links.ts';
import { marks } from '../../typography/markdown/marks.ts';
import { numbers } from '../../typography/markdown/numbers.ts';
import { base } from '../identity/published.ts';
import type { Body } from './read-body.ts';

interface Props {
  components?: Record<string, unknown>;
}

/** What the compiled text returns. */
type Compiled = (runtime: object) => { default: (props: Props) => unknown };

/** Marks a function as what the renderer of MDX takes for a component. */
function asComponent(content: (props?: Props) => unknown): MDXContent {
  Object.defineProperty(content, Symbol.for('astro:renderer'), { value: 'astro:jsx' });
  return Object.assign(content, {
    [Symbol.for('mdx-component')]: true,
    [Symbol.for('astro.needsHeadRendering')]: true,
  }) as unknown as MDXContent;
}

/** The component, and the body's headings in order. */
export function bodyComponent({ text }: Body): { Content: MDXContent; headings: MarkdownHeading[] } {
  const astro = { headings: [] as MarkdownHeading[] };
  const { code } = mdxToJs(text, {
    hastPlugins: [marks, links(base()), headings, hold, numbers, satteriHeadingIdsPlugin()],
    features,
    outputFormat: 'function-body',
    elementAttributeNameCase: 'html',
    // What plugins of Astro find, they leave there.
    data: { astro } as Record<string, unknown>,
  }) as MdxToJsResult;
  const { default: MDXContent } = (new Function(code) as Compiled)({ Fragment, jsx, jsxs });
  return {
    Content: asComponent((props = {}) => MDXContent({ ...props, components: { Fragment, ...props.components } })),
    headings: astro.headings,
  };
}
