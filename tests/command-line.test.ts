import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer, get as httpGet, type IncomingMessage } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { handOut } from '../.ci/given.mjs';
import { givenFolder } from './fixtures/given-folder.ts';

function cadre(...args: readonly string[]) {
	return spawnSync(process.execPath, ['.ci/cadre.mjs', ...args], { encoding: 'utf8' });
}

test('the built program gives results on stdout, messages on stderr, and its code', () => {
	const folder = givenFolder({ 'town.csv': 'name,role,from\nAda,Mayor,2010\nBo,Mayor,31 November 2012\n' });

	const first = cadre('check', folder);
	const again = cadre('check', folder);

	expect(first.status).toBe(1);
	expect(first.stdout).toMatch(/^Understood: 2 people/);
	// What is built is not built again.
	expect(again.stderr).toBe('town:3:from: There is no 31 November 2012.\n');
	expect(cadre('check', 'tests/fixtures/guild').status).toBe(0);
	expect(cadre('check').status).toBe(2);
});

test('files that are handed out go to pages of this machine alone', async () => {
	const folder = givenFolder({ 'council/terms.csv': 'name\nAda\n', 'council/posts.csv': 'name\nChair\n' });
	const answer = handOut([`${folder}/council`]);
	const server = createServer((request, response) => {
		if (!answer(request, response)) response.writeHead(418).end();
	});
	onTestFinished(() => void server.close());
	await once(server.listen(0, '127.0.0.1'), 'listening');
	const address = server.address();
	const port = typeof address === 'object' ? address?.port : undefined;
	const get = (path: string) => fetch(`http://127.0.0.1:${port ?? ''}${path}`);

	const list: unknown = await (await get('/own/given/')).json();

	expect(list).toMatchObject([{ path: 'council/posts.csv' }, { path: 'council/terms.csv' }]);
	expect(await (await get('/own/given/1')).text()).toBe('name\nAda\n');
	expect((await get('/own/given/2')).status).toBe(404);
	expect((await get('/own/given/..%2fsecret')).status).toBe(404);
	expect((await get('/own/')).status).toBe(418);
	const [elsewhere] = (await once(
		httpGet({ host: '127.0.0.1', port, path: '/own/given/', headers: { host: 'elsewhere.example' } }),
		'response'
	)) as [IncomingMessage];
	expect(elsewhere.resume().statusCode).toBe(418);
});
