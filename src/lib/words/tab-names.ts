import type { Tab } from '../view/view.ts';
/** The names of the tabs. */
export const tabNames: Readonly<Record<Tab, string>> = {
	network: 'Network',
	posts: 'Posts',
	attrition: 'Attrition',
	reports: 'Reports',
	claims: 'Claims',
	table: 'Table'
};
