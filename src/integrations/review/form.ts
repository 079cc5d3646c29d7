/** A form of the review page as an edit. */
import type { Edit } from '../../import/review/edit.ts';
import { EditError } from '../../import/review/edit-error.ts';

/** Names of fields begin so, to stand apart from what the form is about. */
export const fieldName = (field: string) => `f-${field}`;

/** Proposals that are this sure are taken in at once. */
export const sure = 0.9;

/** @throws EditError where the form is none of the page's */
export function editOf(form: URLSearchParams): Edit | 'undo' {
  const get = (name: string) => form.get(name) ?? '';
  const id = get('id');
  const fields = () =>
    Object.fromEntries([...form].flatMap(([name, value]) => (name.startsWith('f-') ? [[name.slice(2), value]] : [])));
  switch (get('do')) {
    case 'undo':
      return 'undo';
    case 'keep':
    case 'restore':
      return { do: get('do') as 'keep' | 'restore', id };
    case 'drop':
      return { do: 'drop', id, ...(get('reason') && { leftOut: get('reason') }) };
    case 'change':
      return { do: 'change', id, fields: fields() };
    case 'keep-sure':
      return { do: 'keep-sure', above: sure };
    case 'head':
      return { do: 'head', fields: fields() };
    case 'body':
      return { do: 'body', body: get('body') };
    case 'publish':
      return { do: 'publish' };
    case 'up':
      return { do: 'block', at: Number(get('at')), to: Number(get('at')) - 1 };
    case 'down':
      return { do: 'block', at: Number(get('at')), to: Number(get('at')) + 1 };
    case 'block':
      return { do: 'block', at: Number(get('at')), role: get('role'), lines: get('lines') };
    default:
      throw new EditError('不认识这个动作。');
  }
}
