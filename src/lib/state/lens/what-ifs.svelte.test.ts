import { describe, expect, test } from 'vitest';
import type { WhatIf } from '$lib/view/view.ts';
import { editsOfNothing } from '../../../../tests/fixtures/edits.svelte.ts';
import { WhatIfs } from './what-ifs.svelte.ts';

const alive: WhatIf = { kind: 'alive' };

function noWhatIfs(): WhatIfs {
	return new WhatIfs(editsOfNothing());
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
