import type { Id } from '../../dataset/dataset.ts';
import type { Size } from '../layout.ts';
import { type Columns, columnsOf } from './columns.ts';
import type { Form } from './form.ts';
import type { Plan } from './plan/plan.ts';

/** A plan in a form and a room, with what its places follow from. */
export interface Placing {
	readonly plan: Plan;
	readonly form: Form;
	readonly room: Size;
	readonly columns: Columns;
	readonly nameOf: (body: Id) => string;
}

/** A plan in a form and a room. */
export function placingOf(plan: Plan, form: Form, room: Size, nameOf: (body: Id) => string): Placing {
	return { plan, form, room, nameOf, columns: columnsOf(plan, form, room.width) };
}
