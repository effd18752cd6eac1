import type { Component } from 'svelte';
import type { Tab } from '$lib/view/view.ts';

/** The tabs beside the picture, each fetched when it is asked for. */
export const lazyTabs: readonly { readonly tab: Tab; readonly load: () => Promise<{ default: Component }> }[] = [
	{ tab: 'posts', load: () => import('$lib/ui/posts/PostsTab.svelte') },
	{ tab: 'attrition', load: () => import('$lib/ui/attrition/AttritionTab.svelte') },
	{ tab: 'reports', load: () => import('$lib/ui/reports/ReportsTab.svelte') },
	{ tab: 'claims', load: () => import('$lib/ui/claims/ClaimsTab.svelte') },
	{ tab: 'table', load: () => import('$lib/ui/table/TableTab.svelte') }
];
