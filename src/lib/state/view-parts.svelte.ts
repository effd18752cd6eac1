import type { Id, Period } from '$lib/dataset/dataset.ts';
import type { ReportFilter } from '$lib/view/report-filter.ts';
import type { Compared, Lens, Tab, TableName, View } from '$lib/view/view.ts';
import type { Day } from '$lib/time/day.ts';

/** A view, part by part: whatever follows from one part is left alone while another changes. */
export class ViewParts implements View {
	roster: Id;
	period: Period;
	date: Day;
	lens: Lens;
	compared: Compared | undefined;
	selection: Id | undefined;
	tab: Tab;
	shown: ReadonlySet<string>;
	hidden: ReadonlySet<string>;
	measures: ReadonlySet<string> | undefined;
	reportFilter: ReportFilter;
	table: TableName;
	story: Id | undefined;

	constructor(view: View) {
		this.roster = $state.raw(view.roster);
		this.period = $state.raw(view.period);
		this.date = $state.raw(view.date);
		this.lens = $state.raw(view.lens);
		this.compared = $state.raw(view.compared);
		this.selection = $state.raw(view.selection);
		this.tab = $state.raw(view.tab);
		this.shown = $state.raw(view.shown);
		this.hidden = $state.raw(view.hidden);
		this.measures = $state.raw(view.measures);
		this.reportFilter = $state.raw(view.reportFilter);
		this.table = $state.raw(view.table);
		this.story = $state.raw(view.story);
	}

	/** The view whole, as it stands. */
	get whole(): View {
		return {
			roster: this.roster,
			period: this.period,
			date: this.date,
			lens: this.lens,
			compared: this.compared,
			selection: this.selection,
			tab: this.tab,
			shown: this.shown,
			hidden: this.hidden,
			measures: this.measures,
			reportFilter: this.reportFilter,
			table: this.table,
			story: this.story
		};
	}
}
