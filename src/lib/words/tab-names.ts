import type { Tab } from '../view/view.ts';
/** What the tabs are called. */
export const tabNames: Readonly<Record<Tab, string>> = {
	network: 'Network',
	posts: 'Posts',
	attrition: 'Attrition',
	reports: 'Reports',
	claims: 'Claims',
	table: 'Table'
};
