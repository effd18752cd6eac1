import { createContext } from 'svelte';
import type { ReportFilter } from '$lib/picture/report-rows.ts';

/** What is chosen within tabs: not part of the view, but what is taken along is what is in sight. */
export class TabChoices {
	/** The table that the tab "Table" shows, by its name. */
	table: string = $state('People');
	/** Which reports the tab "Reports" lists. */
	reports: ReportFilter = $state.raw({});
}

/** The choices of the page; a page sets them once, for its components. */
export const [getTabChoices, setTabChoices] = createContext<TabChoices>();
