import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { day } from '../../../../tests/fixtures/small.ts';
import GapMark from './GapMark.svelte';

const [from, to] = [day('2014-01-01'), day('2014-12-31')];
const wide = { left: 0, right: 300 };

test('its words are written where names leave room for them', async () => {
	const props = {
		card: 'gap:chief:1',
		gap: { kind: 'no-holder-reported' as const, from, to },
		vacancy: undefined,
		nameOf: (person: string) => person,
		extent: wide,
		room: wide,
		onselect: vi.fn()
	};
	const written = page.getByText('no holder reported', { exact: true });
	const { rerender } = await render(GapMark, { props });
	await expect.element(written).toBeInTheDocument();

	await rerender({ room: { left: 250, right: 300 } });

	await expect.element(written).not.toBeInTheDocument();
	await expect
		.element(page.getByRole('button', { name: 'No holder reported 1 Jan 2014 to 31 Dec 2014' }))
		.toBeInTheDocument();
});

test('a vacancy says how long it lasted as fully as there is room, and who came next', async () => {
	const props = {
		card: 'gap:chief:1',
		gap: { kind: 'vacant' as const, from, to },
		vacancy: {
			from,
			to,
			days: { low: 283, high: 647 },
			next: [{ occupancy: 'b', person: 'basil', years: { low: 2, high: 2 } }],
			whatIf: false
		},
		nameOf: () => 'Basil',
		extent: wide,
		room: wide,
		onselect: vi.fn()
	};
	const { rerender } = await render(GapMark, { props });
	await expect.element(page.getByText('vacant for 9 to 21 months', { exact: true })).toBeInTheDocument();

	await rerender({ room: { left: 0, right: 110 } });

	await expect.element(page.getByText('9 to 21 months', { exact: true })).toBeInTheDocument();
	await expect
		.element(
			page.getByRole('button', {
				name: 'Vacant for 9 to 21 months from 1 Jan 2014; next Basil, 2 years in the organisation by then'
			})
		)
		.toBeInTheDocument();
});
