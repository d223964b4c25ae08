import { modules as shared10 } from './shared-10.js';
import { modules as shared29 } from './shared-29.js';
import { modules as shared30 } from './shared-30.js';
export const id = 4466;
export const ids = [4466];
export const modules = {
	44466: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { schedule: () => schedule });
var _legs_schedule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39831);
const schedule = (request, world) => (0, _legs_schedule_js__WEBPACK_IMPORTED_MODULE_0__.Z)(request, world);
	}),
	6726: shared10[6726],
	39831: shared29[39831],
	4710: shared30[4710]
};
