import type { Dataset } from '../dataset/dataset.ts';
import { isLoss } from '../dataset/loss.ts';
import { hasPosts } from '../dataset/presence-post.ts';
import { type Tab, type TableName, tables, tabs } from './view.ts';

/**
 * The tabs that have something to show of a dataset, in order: none of reports without a report, of claims without a claim, or
 * of losses where nobody can be lost. Without any date there is nothing to show over time.
 */
export function tabsOf(dataset: Dataset): readonly Tab[] {
	const { time, counts, posts, reports, claims } = dataset;
	const hasTime = time !== 'none';
	const offered: Readonly<Record<Tab, boolean>> = {
		network: true,
		posts: hasTime && hasPosts(posts),
		attrition: hasTime && (counts === 'post' || reports.some(isLoss)),
		reports: reports.length > 0,
		claims: claims.length > 0,
		table: true
	};
	return tabs.filter((tab) => offered[tab]);
}

/** The tables of the tab "Table" that have rows, in order. */
export function tablesOf({ posts, ties, reports }: Dataset): readonly TableName[] {
	const offered: Readonly<Record<TableName, boolean>> = {
		people: true,
		posts: hasPosts(posts),
		ties: hasPosts(posts) || ties.length > 0,
		reports: reports.length > 0,
		sources: true
	};
	return tables.filter((table) => offered[table]);
}
