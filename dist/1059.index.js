export const id = 1059;
export const ids = [1059];
export const modules = { 1059: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, {
R: () => createStreamRedactor,
createRedactor: () => createRedactor
	});
	const mask = "***";
	const shortestSecret = 4;
	const shortestForm = 6;
	const pemEdge = (edge) => `-----${edge} [A-Z0-9 ]{0,40}PRIVATE KEY-----`;
	const knownFormats = [
"sk-ant-[A-Za-z0-9_-]{8,}",
"gh[opsur]_[A-Za-z0-9_.-]{15,}[A-Za-z0-9_-]",
"github_pat_[A-Za-z0-9_]{20,}",
"(?:AKIA|ASIA)[A-Z0-9]{16}",
"xox[abeoprs]-[A-Za-z0-9-]{10,}",
"AIza[A-Za-z0-9_-]{35}",
"npm_[A-Za-z0-9]{36}",
"glpat-[A-Za-z0-9_-]{20,}",
`${pemEdge("BEGIN")}(?:[A-Za-z0-9+/=\\\\]| (?=[A-Za-z0-9+/=]{16}))*(?: ?${pemEdge("END")})?`
	];
	const extension = /^[A-Za-z0-9+/=_.\\-]*/;
	const quote = (text) => text.replaceAll(/[$()*+.?[\\\]^{|}/]/gu, String.raw`\$&`);
	const base64Forms = (secret) => [
0,
1,
2
	].flatMap((shift) => {
const bytes = Buffer.concat([Buffer.alloc(shift), Buffer.from(secret)]);
const digits = bytes.toString("base64").replaceAll("=", "");
const own = digits.slice(shift === 0 ? 0 : shift + 1, bytes.length % 3 === 0 ? undefined : -1);
return shift === 0 ? [
	own,
	digits,
	bytes.toString("base64")
] : [own];
	});
	const jsonForm = (secret) => JSON.stringify(secret).slice(1, -1);
	function encodedForms(secret) {
const url = encodeURIComponent(secret);
const base64 = base64Forms(secret);
const hex = Buffer.from(secret).toString("hex");
return [
	url,
	url.replaceAll("%20", "+"),
	url.replaceAll(/%[0-9A-F]{2}/gu, (code) => code.toLowerCase()),
	jsonForm(secret),
	jsonForm(jsonForm(secret)),
	...base64,
	...base64.map((form) => form.replaceAll("+", "-").replaceAll("/", "_")),
	hex,
	hex.toUpperCase()
];
	}
	function formsOf(secret) {
const text = secret.toWellFormed();
const lines = text.split(/[\r\n]+/u).map((line) => line.trim());
const raw = [
	text,
	text.trim(),
	...lines
].filter((form) => form.length >= shortestSecret);
const encoded = [text.trim(), ...lines].filter((form) => form.length >= shortestSecret).flatMap((form) => encodedForms(form)).filter((form) => form.length >= shortestForm);
return [...raw, ...encoded].filter((form) => !/[\r\n]/u.test(form));
	}
	function compile(secrets) {
const forms = [...new Set(secrets.flatMap((secret) => formsOf(secret)))].toSorted((a, b) => b.length - a.length);
return {
	pattern: new RegExp([...forms.map((form) => quote(form)), ...knownFormats].join("|"), "gu"),
	longest: Math.max(512, forms[0]?.length ?? 0)
};
	}
	const pemStart = new RegExp(`${pemEdge("BEGIN")}(?:(?!-----END).)*$`, "u");
	const pemEnd = new RegExp(`^.*?${pemEdge("END")}`, "u");
	const longestPemLine = 16384;
	const pemFull = /^[^A-Za-z0-9]*(?:\d+\W+)?[A-Za-z0-9+/=]{40,}\W*(?:\\n)?\W*$/u;
	const pemHeader = /^\W*(?:(?:Proc-Type|DEK-Info|Comment|Version):.*)?$/u;
	const pemShort = /^\W*[A-Za-z0-9+/=]{1,39}\W*(?:\\n)?\W*$/u;
	function createLineRedactor(pattern) {
let place = "outside";
const ordinary = (line) => {
	place = pemStart.test(line) ? "inside" : "outside";
	return line.replaceAll(pattern(), mask);
};
return (line) => {
	if (place === "outside") return ordinary(line);
	const end = pemEnd.exec(line)?.[0];
	if (end !== undefined) return mask + ordinary(line.slice(end.length));
	if (place === "closing" || line.length > longestPemLine) return ordinary(line);
	if (pemFull.test(line)) return mask;
	if (pemHeader.test(line)) return line;
	if (!pemShort.test(line)) return ordinary(line);
	place = "closing";
	return mask;
};
	}
	function compiler(secrets) {
let [known, compiled] = [secrets.length, compile(secrets)];
return () => {
	if (secrets.length !== known) [known, compiled] = [secrets.length, compile(secrets)];
	return compiled;
};
	}
	function createStream(current, longestLine) {
const redactLine = createLineRedactor(() => current().pattern);
let rest = "";
let swallowing = false;
const long = () => {
	const { pattern, longest } = current();
	if (rest.length <= Math.max(longestLine, longest * 4)) return "";
	let cut = rest.length - longest;
	const crossing = [...rest.matchAll(pattern)].find(({ index, 0: hit }) => index < cut && index + hit.length > cut);
	cut = crossing?.index ?? cut;
	swallowing = cut === 0;
	const shown = swallowing ? mask : rest.slice(0, cut).replaceAll(pattern, mask);
	rest = swallowing ? "" : rest.slice(cut);
	return shown;
};
return {
	push(piece) {
		const wanted = swallowing ? piece.replace(extension, "") : piece;
		swallowing &&= wanted === "";
		rest += wanted;
		const lines = rest.split("\n");
		rest = lines.pop() ?? "";
		return lines.map((line) => `${redactLine(line)}\n`).join("") + long();
	},
	end() {
		const last = rest === "" ? "" : redactLine(rest);
		rest = "";
		return last;
	}
};
	}
	function createRedactor(secrets) {
const current = compiler(secrets);
return (text) => {
	const stream = createStream(current, Number.POSITIVE_INFINITY);
	return stream.push(text) + stream.end();
};
	}
	const createStreamRedactor = (secrets, longestLine = 65536) => createStream(compiler(secrets), longestLine);
}) };
