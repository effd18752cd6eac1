import type { Page } from '@playwright/test';

/** Waits until a page is kept for use without a connection, and takes the connection away. */
export async function goOffline(page: Page): Promise<void> {
	await page.evaluate(async () => {
		const { active } = await navigator.serviceWorker.ready;
		await new Promise<void>((resolve) => {
			if (active?.state === 'activated') resolve();
			else active?.addEventListener('statechange', () => resolve());
		});
	});
	await page.context().setOffline(true);
}
