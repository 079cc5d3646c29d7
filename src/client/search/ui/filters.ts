/** The filters of the search page, and how many pages each of their values would leave. */
import { type Counts, type FilterName, type Filters, filterNames } from '../engine/engine.ts';
import { say } from './say.ts';

export function filtersOf(form: HTMLFormElement) {
  const selects = filterNames.map((name) => form.elements.namedItem(name) as HTMLSelectElement);
  const options = selects.flatMap((select) =>
    [...select.options].filter(({ value }) => value !== '').map((option) => ({ select, option, name: option.text })),
  );
  return {
    chosen: (): Filters => Object.fromEntries(selects.filter((s) => s.value).map((s) => [s.name, s.value])),

    /** Chooses what an address asks for, the order too; what the page does not know is left out. */
    choose(params: URLSearchParams) {
      for (const select of form.querySelectorAll('select')) {
        select.value = params.get(select.name) ?? '';
        if (select.selectedIndex < 0) select.selectedIndex = 0;
      }
    },

    /** Says behind every value how many pages it would leave, and hides those that would leave none. Without counts: all. */
    show(counts?: Counts) {
      for (const { select, option, name } of options) {
        const count = counts?.[select.name as FilterName][option.value] ?? 0;
        option.text = counts ? say.withCount(name, count) : name;
        option.hidden = counts !== undefined && count === 0 && !option.selected;
        // Some browsers show hidden options.
        option.disabled = option.hidden;
      }
    },
  };
}
