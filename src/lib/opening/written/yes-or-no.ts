import { folded } from './folded.ts';

const yes = new Set('yes,y,true,x,1,✓,✔,si,sí,oui,ja,wahr,vrai,да,نعم'.split(',').map(folded));
const no = new Set('no,n,false,0,non,nein,falsch,faux,нет,لا'.split(',').map(folded));

/** Whether the cell of a flag says yes. */
export function saysYes(text: string): boolean {
	return yes.has(folded(text));
}

/** Whether the cell of a flag says no. */
export function saysNo(text: string): boolean {
	return no.has(folded(text));
}
