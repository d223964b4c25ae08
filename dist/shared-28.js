export const modules = {
25531: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Ck: () => firstMessage,
	cj: () => afterSilence,
	eF: () => afterMalformed,
	fe: () => afterCut,
	uX: () => afterComplaint
});
const firstMessage = (blocks) => ({
	role: "user",
	content: blocks.map((text, at) => ({
		type: "text",
		text,
		...at === blocks.length - 1 ? { cache_control: { type: "ephemeral" } } : {}
	}))
});
const afterSilence = (answer) => user(`Your last reply was empty. Go on with the task, or give ${answer} if it is finished.`);
const afterCut = (message, answer) => {
	const kept = message.content.filter((block) => block.type !== "tool_use" && !isUnfinished(block));
	const calls = message.content.some((block) => block.type === "tool_use");
	const said = kept.some((block) => block.type === "text");
	return [...said ? [{
		role: "assistant",
		content: kept
	}] : [], user(calls ? "Your last reply was cut at the output limit and none of its tool calls was run. Go on in smaller steps: write long files in several parts." : `Your last reply was cut at the output limit. Go on in smaller steps; give ${answer} again from its start, shorter.`)];
};
const isUnfinished = (block) => block.type === "text" && block.text.trim() === "" || block.type === "thinking" && block.signature === "";
const afterMalformed = (message, malformed) => {
	const raw = new Map(malformed.map((each) => [each.id, each.raw]));
	const content = message.content.map((block) => block.type === "tool_use" && raw.has(block.id) ? {
		...block,
		input: {}
	} : block);
	return [{
		role: "assistant",
		content: content.filter((block) => !isUnfinished(block))
	}, {
		role: "user",
		content: content.flatMap((block) => block.type === "tool_use" ? [{
			type: "tool_result",
			tool_use_id: block.id,
			is_error: true,
			content: complaint(raw.get(block.id))
		}] : [])
	}];
};
const longestSaidAgain = 1e5;
const afterComplaint = (message, text) => {
	const said = message.content.filter((block) => block.type !== "tool_use" && !isUnfinished(block)).map((block) => block.type === "text" && block.text.length > longestSaidAgain ? {
		...block,
		text: `${block.text.slice(0, longestSaidAgain).toWellFormed()}\n[cut here]`
	} : block);
	return [{
		role: "assistant",
		content: said
	}, user(text)];
};
const complaint = (raw) => raw === undefined ? "Not run, because another call of the same reply was malformed. Make the call again." : `Not run: the input is not a JSON object. It began with: ${raw.slice(0, 500)}`;
const user = (text) => ({
	role: "user",
	content: [{
		type: "text",
		text
	}]
});
	})
};
