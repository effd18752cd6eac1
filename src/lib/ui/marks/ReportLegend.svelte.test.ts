import { createRawSnippet } from 'svelte';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import ReportLegend from './ReportLegend.svelte';

const children = createRawSnippet(() => ({ render: () => '<span>and a line</span>' }));

test.each([
	[true, 'filled: established disputed, open or superseded refuted and a line'],
	[false, 'no verdict was known yet and a line']
])('where verdicts are known: %s, the legend says: %s', async (verdicts, words) => {
	await render(ReportLegend, { verdicts, names: { reported: 'loss' }, children });

	await expect
		.element(page.getByRole('paragraph'))
		.toHaveTextContent(new RegExp(`^report of a loss of life of neither ${words}$`));
});
