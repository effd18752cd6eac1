import { afterEach, expect, test, vi } from 'vitest';
import { copyLink } from './copy-link.ts';

const link = 'https://example.org/small/?date=2014-01-01';

afterEach(() => {
	vi.restoreAllMocks();
});

test('the address of the view is copied', async () => {
	const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();

	expect(await copyLink(link, false)).toBe('Link copied');
	expect(write.mock.calls).toEqual([[link]]);
});

test('where the browser does not copy, it is said where to find the address', async () => {
	vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('Not allowed'));

	expect(await copyLink(link, false)).toContain('take the link from the address bar');
});

test('of a link that works in this browser only, that is said', async () => {
	vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();

	expect(await copyLink(link, true)).toBe('Link copied: it works in this browser only');
});
