/** Where a drawing begins on the screen. */
export interface Origin {
	readonly x: number;
	readonly y: number;
}

/** A rectangle on the screen. */
export type ScreenBox = Pick<DOMRectReadOnly, 'left' | 'top' | 'right' | 'bottom'>;

/** Something drawn, with the layer it lies in among its neighbours and how far it reaches. */
export interface DrawnItem {
	readonly layer: number;
	readonly svg: string;
	readonly right: number;
	readonly bottom: number;
}

/** A length to a hundredth of a pixel, without zeros at the end. */
export function px(length: number): string {
	return String(Math.round(length * 100) / 100);
}

/** What is drawn within a box on the screen. */
export function itemIn({ right, bottom }: ScreenBox, { x, y }: Origin, layer: number, svg: string): DrawnItem {
	return { layer, svg, right: right - x, bottom: bottom - y };
}
