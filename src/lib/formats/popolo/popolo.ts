import type { Format } from '../import.ts';
import { isObject, objectsIn } from '../json-value.ts';
import { readPopolo } from './read.ts';

/** A parliament or another body with its members, as Popolo JSON. */
export const popolo: Format<unknown> = { name: 'Popolo', isIn: isPopolo, read: readPopolo };

/** Whether a value is an object with persons, or with organizations and their memberships or posts. */
function isPopolo(content: unknown): boolean {
	if (!isObject(content)) return false;
	const [persons, organizations, memberships, posts] = ['persons', 'organizations', 'memberships', 'posts'].map(
		(list) => objectsIn(content, list).length > 0
	);
	const isNetwork = ['nodes', 'links', 'edges', 'elements'].some((list) => Object.hasOwn(content, list));
	return !isNetwork && (persons === true || (organizations === true && (memberships === true || posts === true)));
}
