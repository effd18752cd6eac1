/// <reference types="@sveltejs/kit" />
import { build, files, prerendered, version } from '$service-worker';

declare const self: ServiceWorkerGlobalScope;

/** Everything of one release, so that the site works offline after the first visit. */
const shelf = `cadre-${version}`;

async function fill(): Promise<void> {
	const cache = await caches.open(shelf);
	await cache.addAll([...build, ...files, ...prerendered]);
}

async function dropOld(): Promise<void> {
	const names = await caches.keys();
	await Promise.all(names.filter((name) => name !== shelf).map((name) => caches.delete(name)));
}

/** The query of an address is a view, which the page reads itself; a page is also found without its last slash. */
async function fromShelf(request: Request, { pathname }: URL): Promise<Response> {
	const cache = await caches.open(shelf);
	return (
		(await cache.match(request, { ignoreSearch: true })) ??
		(await cache.match(`${pathname}/`)) ??
		(await fetch(request))
	);
}

self.addEventListener('install', (event) => event.waitUntil(fill()));

self.addEventListener('activate', (event) => event.waitUntil(dropOld()));

self.addEventListener('fetch', (event) => {
	const url = new URL(event.request.url);
	if (event.request.method === 'GET' && url.origin === self.location.origin) {
		event.respondWith(fromShelf(event.request, url));
	}
});
