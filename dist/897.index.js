import { modules as shared35 } from './shared-35.js';
export const id = 897;
export const ids = [897];
export const modules = {
	68989: shared35[68989],
	20897: shared35[20897]
};
