import { filterFrom, filterText, type ReportFilter } from './report-filter.ts';
import { tablesOf, tabsOf } from './offered.ts';
import { choiceFrom, itemsFrom, type ViewParameter } from './view-parameter.ts';

const tab: ViewParameter = {
	name: 'tab',
	write: (view) => view.tab,
	read: (text, _view, dataset) => {
		const chosen = choiceFrom(tabsOf(dataset), text);
		return chosen && { tab: chosen };
	}
};

/** The form of a measure's id. */
const measureId = /^[a-z]+(-[a-z]+)*$/;

/** Any id is read: this folder does not know which measures there are. */
const measures: ViewParameter = {
	name: 'measures',
	write: ({ measures: shown }) => {
		if (shown === undefined) return '';
		return shown.size === 0 ? 'none' : [...shown].sort().join(',');
	},
	read: (text, _view, _dataset, ignore) => {
		if (text === '') return { measures: undefined };
		if (text === 'none') return { measures: new Set() };
		const isMeasure = (item: string) => measureId.test(item) && item !== 'none';
		const read = itemsFrom(text, ignore, (item) => (isMeasure(item) ? item : undefined));
		return read.length === 0 ? {} : { measures: new Set(read) };
	}
};

const reportFilter: ViewParameter = {
	name: 'reports',
	write: (view) => filterText(view.reportFilter),
	read: (text, _view, dataset, ignore) => {
		const filters = itemsFrom<ReportFilter>(text, ignore, (item, before) => {
			const [field = ''] = item.split(':');
			return before.some((filter) => field in filter) ? undefined : filterFrom(item, dataset.vocabulary);
		});
		return { reportFilter: filters.reduce((all, filter) => ({ ...all, ...filter }), {}) };
	}
};

const table: ViewParameter = {
	name: 'table',
	write: (view) => view.table,
	read: (text, _view, dataset) => {
		const chosen = choiceFrom(tablesOf(dataset), text);
		return chosen && { table: chosen };
	}
};

/** Any column is read: this folder does not know which columns there are. */
const sort: ViewParameter = {
	name: 'sort',
	write: (view) => view.sort ?? '',
	read: (text) => {
		if (text === '') return { sort: undefined };
		return /^-?[a-z]+(-[a-z]+)*$/.test(text) ? { sort: text } : undefined;
	}
};

/** Which tab is open, and what is chosen within the tabs. */
export const tabParameters: readonly ViewParameter[] = [tab, measures, reportFilter, table, sort];
