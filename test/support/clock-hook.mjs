// Loaded into the bundle with --import: after CLOCK_AFTER readings the wall clock jumps by CLOCK_JUMP seconds, and so on after as many again, to and fro.
const after = Number(process.env.CLOCK_AFTER);
const jump = Number(process.env.CLOCK_JUMP) * 1000;
const Real = globalThis.Date;
let readings = 0;

const now = () => {
  readings += 1;
  return Real.now() + (Math.floor(readings / after) % 2 === 1 ? jump : 0);
};

globalThis.Date = class Date extends Real {
  constructor(...args) {
    super(...(args.length === 0 ? [now()] : args));
  }

  static now() {
    return now();
  }
};
