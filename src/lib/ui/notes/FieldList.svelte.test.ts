import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import FieldList from './FieldList.svelte';

test('each text stands under its title, and an empty one is left out', async () => {
	await render(FieldList, {
		props: {
			fields: [
				{ title: 'Born', text: '1961' },
				{ title: 'Joined', text: '' }
			]
		}
	});

	await expect.element(page.getByRole('term')).toHaveTextContent('Born');
	await expect.element(page.getByRole('definition')).toHaveTextContent('1961');
	expect(page.getByRole('term').elements()).toHaveLength(1);
});

test('without a text there is no list', async () => {
	const { container } = await render(FieldList, { props: { fields: [{ title: 'Born', text: '' }] } });

	expect(container.querySelector('dl')).toBeNull();
});
