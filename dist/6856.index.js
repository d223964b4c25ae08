import { modules as shared29 } from './shared-29.js';
export const id = 6856;
export const ids = [6856];
export const modules = {
	48315: shared29[48315],
	5438: shared29[5438],
	78596: shared29[78596],
	21674: shared29[21674],
	45958: shared29[45958],
	7749: shared29[7749],
	69881: shared29[69881],
	9442: shared29[9442],
	10379: shared29[10379],
	53637: shared29[53637],
	96856: shared29[96856]
};
