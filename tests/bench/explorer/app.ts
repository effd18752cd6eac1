import { onMount } from 'svelte';

/** In place of `afterNavigate` of `$app/navigation`: the page is opened once, at the address it stands at. */
export function afterNavigate(heard: (navigation: { readonly to: { readonly url: URL } }) => void): void {
	onMount(() => {
		heard({ to: { url: page.url } });
	});
}

/** In place of `goto` of `$app/navigation`: a view that is written down leads nowhere. */
export function goto(): Promise<void> {
	return Promise.resolve();
}

/** In place of `page` of `$app/state`. */
export const page = { url: new URL(location.href) };

/** In place of `resolve` of `$app/paths`. */
export function resolve(path: string): string {
	return path;
}
