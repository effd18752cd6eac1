import type { Component } from 'svelte';
import type { Tab } from '$lib/view/view.ts';
import type { Fetch } from '$lib/ui/notes/lazy-component.ts';

/** The tabs whose headline is an answer of their own; each is fetched with its tab. On Network it is the count. */
export const tabHeadlines: ReadonlyMap<Tab, Fetch<Component>> = new Map([
	['posts', () => import('$lib/ui/posts/PostsHeadline.svelte')],
	['attrition', () => import('$lib/ui/attrition/AttritionHeadline.svelte')],
	['reports', () => import('$lib/ui/reports/ReportsHeadline.svelte')],
	['claims', () => import('$lib/ui/claims/ClaimsHeadline.svelte')],
	['table', () => import('$lib/ui/table/TableHeadline.svelte')]
]);
