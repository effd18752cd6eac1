import type { Component } from 'svelte';
import type { Tab } from '$lib/view/view.ts';
import type { Fetch } from '$lib/ui/notes/lazy-component.ts';

/** The tabs that say at the side how to read them, and what they show and do not show; each note is fetched with its tab. */
export const tabNotes: ReadonlyMap<Tab, Fetch<Component>> = new Map<Tab, Fetch<Component>>([
	['posts', () => import('$lib/ui/posts/PostsAside.svelte')],
	['attrition', () => import('$lib/ui/attrition/AttritionAside.svelte')],
	['reports', () => import('$lib/ui/reports/ReportsAside.svelte')]
]);
