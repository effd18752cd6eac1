import { describe, expect, test } from 'vitest';
import type { Id } from '$lib/dataset/dataset.ts';
import type { WhatIf } from '$lib/dataset/view.ts';
import { WhatIfs } from './what-ifs.svelte.ts';

const alive: WhatIf = { kind: 'alive' };

function noWhatIfs(): WhatIfs {
	let standing: ReadonlyMap<Id, WhatIf> = $state.raw(new Map());
	return new WhatIfs(
		() => standing,
		(whatIfs) => {
			standing = whatIfs;
		}
	);
}

describe('a flip', () => {
	test.each(['alive', 'not-known', 'maybe-lost'] as const)(
		'of somebody %s supposes them lost from the date',
		(fate) => {
			const whatIfs = noWhatIfs();

			whatIfs.flip('ada', fate, 120);

			expect([...whatIfs.all]).toEqual([['ada', { kind: 'lost', from: 120 }]]);
		}
	);

	test('of somebody not there yet supposes them lost from the date', () => {
		const whatIfs = noWhatIfs();

		whatIfs.flip('ada', undefined, 120);

		expect([...whatIfs.all]).toEqual([['ada', { kind: 'lost', from: 120 }]]);
	});

	test('of somebody lost supposes them alive', () => {
		const whatIfs = noWhatIfs();

		whatIfs.flip('ada', 'lost', 120);

		expect([...whatIfs.all]).toEqual([['ada', alive]]);
	});

	test.each(['alive', 'lost'] as const)('of somebody %s by a what-if goes back to the record', (fate) => {
		const whatIfs = noWhatIfs();
		whatIfs.suppose('ada', alive);
		whatIfs.suppose('bruno', alive);

		whatIfs.flip('ada', fate, 120);

		expect([...whatIfs.all]).toEqual([['bruno', alive]]);
	});
});

test('somebody has one what-if, the last supposed', () => {
	const whatIfs = noWhatIfs();

	whatIfs.suppose('ada', alive);
	whatIfs.suppose('ada', { kind: 'lost', from: 7 });

	expect([...whatIfs.all]).toEqual([['ada', { kind: 'lost', from: 7 }]]);
});

describe('undo and redo', () => {
	test('walk through what was supposed, both ways', () => {
		const whatIfs = noWhatIfs();
		whatIfs.suppose('ada', alive);
		whatIfs.suppose('bruno', alive);

		whatIfs.undo();
		expect([...whatIfs.all.keys()]).toEqual(['ada']);
		whatIfs.undo();
		expect(whatIfs.all.size).toBe(0);
		expect(whatIfs.canUndo).toBe(false);

		whatIfs.redo();
		whatIfs.redo();
		expect([...whatIfs.all.keys()]).toEqual(['ada', 'bruno']);
		expect(whatIfs.canRedo).toBe(false);
	});

	test('do nothing when there is nothing to undo or redo', () => {
		const whatIfs = noWhatIfs();

		whatIfs.undo();
		whatIfs.redo();

		expect(whatIfs).toMatchObject({ canUndo: false, canRedo: false });
		expect(whatIfs.all.size).toBe(0);
	});

	test('end where something else is supposed: what was undone is gone', () => {
		const whatIfs = noWhatIfs();
		whatIfs.suppose('ada', alive);
		whatIfs.undo();

		whatIfs.suppose('bruno', alive);

		expect(whatIfs.canRedo).toBe(false);
	});

	test('bring back what was cleared', () => {
		const whatIfs = noWhatIfs();
		whatIfs.suppose('ada', alive);
		whatIfs.clear();
		expect(whatIfs.all.size).toBe(0);

		whatIfs.undo();

		expect([...whatIfs.all.keys()]).toEqual(['ada']);
	});

	test('count no clearing where nothing was supposed', () => {
		const whatIfs = noWhatIfs();

		whatIfs.clear();

		expect(whatIfs.canUndo).toBe(false);
	});
});
