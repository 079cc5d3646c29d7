/** What the development server does with a form of the review page. */
import type { Places } from '../../import/review/desk.ts';
import { edit, undo } from '../../import/review/desk.ts';
import { EditError } from '../../import/review/edit-error.ts';
import { editOf } from './form.ts';

export interface Posted {
  /** The path under `/_import/`: `<id>/edit`. */
  path: string;
  body: string;
  /** Headers by lower-case name. */
  headers: Record<string, string | string[] | undefined>;
}

export interface Answer {
  status: number;
  /** Where a browser goes on. */
  location?: string;
  /** In Chinese, why nothing was written. */
  message?: string;
}

/** Writes what the form says, for a page of this server alone: no other site may write through an editor's browser. */
export function answer(places: Places, { path, body, headers }: Posted): Answer {
  const { origin, host } = headers;
  if (typeof origin !== 'string' || !URL.canParse(origin) || new URL(origin).host !== host)
    return { status: 403, message: '只有这台电脑上的审阅页才能写文件。' };
  const [, id = ''] = /^([a-z0-9-]+)\/edit$/.exec(path) ?? [];
  if (!id) return { status: 404, message: '没有这个地址。' };
  try {
    const form = new URLSearchParams(body);
    const what = editOf(form);
    if (what === 'undo') undo(places, id);
    else edit(places, id, what);
    const at = form.get('at') ?? form.get('id');
    return {
      status: 303,
      location: `./${at && form.get('do') !== 'drop' ? `#${/^\d+$/.test(at) ? `block-${at}` : at}` : ''}`,
    };
  } catch (error) {
    if (error instanceof EditError) return { status: 422, message: error.message };
    throw error;
  }
}
