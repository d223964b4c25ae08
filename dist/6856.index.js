import { modules as shared30 } from './shared-30.js';
export const id = 6856;
export const ids = [6856];
export const modules = {
	48315: shared30[48315],
	5438: shared30[5438],
	78596: shared30[78596],
	21674: shared30[21674],
	45958: shared30[45958],
	7749: shared30[7749],
	69881: shared30[69881],
	9442: shared30[9442],
	10379: shared30[10379],
	53637: shared30[53637],
	96856: shared30[96856]
};
