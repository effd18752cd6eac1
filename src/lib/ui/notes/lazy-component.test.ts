import { expect, test, vi } from 'vitest';
import { lazyComponent } from './lazy-component.ts';

test('a component is fetched when it is first asked for, and given at once from then on', async () => {
	const part = {};
	const fetch = vi.fn(() => Promise.resolve({ default: part }));

	await expect(lazyComponent(fetch)).resolves.toBe(part);

	expect(lazyComponent(fetch)).toBe(part);
	expect(fetch).toHaveBeenCalledOnce();
});

test('a component that could not be fetched is fetched again', async () => {
	const part = {};
	const fetch = vi.fn(() => Promise.resolve({ default: part })).mockRejectedValueOnce(new Error('offline'));

	await expect(lazyComponent(fetch)).rejects.toThrow('offline');

	await expect(lazyComponent(fetch)).resolves.toBe(part);
});
