/** The data files: the archive for machines. */
import type { APIRoute } from 'astro';
import { files } from '../../outputs/data/files.ts';

export const getStaticPaths = () => Object.keys(files).map((file) => ({ params: { file } }));

export const GET: APIRoute = async ({ params }) => new Response((await files[params.file ?? '']?.()) as BodyInit);
