import type { BrowserContext } from '@playwright/test';

/**
 * What goes wrong on a page behind a reader's back: errors in the console and in scripts, breaches of the content
 * security policy, and requests to another host.
 */
export class Complaints {
	readonly #heard: string[] = [];
	readonly #allowed: RegExp[] = [];

	/** Listens to every page of a context. */
	static async of(context: BrowserContext, baseURL: string): Promise<Complaints> {
		const complaints = new Complaints();
		const { host } = new URL(baseURL);
		context.on('weberror', (error) => complaints.#heard.push(error.error().message));
		context.on('console', (message) => {
			if (message.type() === 'error') complaints.#heard.push(message.text());
		});
		context.on('request', (request) => {
			const url = new URL(request.url());
			if (url.protocol.startsWith('http') && url.host !== host) complaints.#heard.push(`Request to ${url.host}`);
		});
		await context.addInitScript(() => {
			document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
				console.error(`Policy violation: ${violatedDirective} ${blockedURI}`);
			});
		});
		return complaints;
	}

	/** Says that a test brings something about by itself, as an address that does not exist. */
	allow(complaint: RegExp): void {
		this.#allowed.push(complaint);
	}

	/** What was heard and not allowed. */
	get unexpected(): readonly string[] {
		return this.#heard.filter((text) => !this.#allowed.some((allowed) => allowed.test(text)));
	}
}
