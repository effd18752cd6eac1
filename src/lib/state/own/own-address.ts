import { resolve } from '$app/paths';
import type { ResolvedPathname } from '$app/types';
import { dataParameter } from '$lib/view/view-query.ts';

/** The address of the page that shows an own dataset. */
export function ownPage(id: string): ResolvedPathname {
	return resolve(`/own?${dataParameter}=${id}`);
}

/** The address of an own dataset's import report. */
export function importReport(id: string): ResolvedPathname {
	return resolve(`/own/import?${dataParameter}=${id}`);
}
