import { filterFrom, filterText, type ReportFilter } from './report-filter.ts';
import { type Tab, tables, tabs } from './view.ts';
import { valuesOf, refused, type ViewParameter } from './view-parameter.ts';

const tab: ViewParameter = {
	name: 'tab',
	write: (view) => view.tab,
	read: (text, view, _dataset, ignore) => {
		const chosen: Tab | undefined = text === '' ? 'network' : tabs.find((candidate) => candidate === text);
		return chosen === undefined ? refused(text, view, ignore) : { ...view, tab: chosen };
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
	read: (text, view, _dataset, ignore) => {
		if (text === '') return { ...view, measures: undefined };
		if (text === 'none') return { ...view, measures: new Set() };
		const items = valuesOf(text);
		const isMeasure = (item: string) => measureId.test(item) && item !== 'none';
		items.filter((item) => !isMeasure(item)).forEach(ignore);
		const read = items.filter(isMeasure);
		return read.length === 0 ? view : { ...view, measures: new Set(read) };
	}
};

const reportFilter: ViewParameter = {
	name: 'reports',
	write: (view) => filterText(view.reportFilter),
	read: (text, view, dataset, ignore) => {
		let filter: ReportFilter = {};
		for (const item of valuesOf(text)) {
			const asked = filterFrom(item, dataset);
			const isAsked = Object.keys(asked ?? {}).some((field) => field in filter);
			if (asked === undefined || isAsked) ignore(item);
			else filter = { ...filter, ...asked };
		}
		return { ...view, reportFilter: filter };
	}
};

const table: ViewParameter = {
	name: 'table',
	write: (view) => view.table,
	read: (text, view, _dataset, ignore) => {
		const chosen = text === '' ? 'people' : tables.find((candidate) => candidate === text);
		return chosen === undefined ? refused(text, view, ignore) : { ...view, table: chosen };
	}
};

/** Which tab is open, and what is chosen within the tabs. */
export const tabParameters: readonly ViewParameter[] = [tab, measures, reportFilter, table];
