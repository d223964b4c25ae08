import { describe, expect, test } from 'vitest';
import { shellPlaces } from '../../src/plan/shell-places.ts';
import { parseTemplate } from '../../src/plan/template.ts';
import { minimal, problems } from './support.ts';

const places = (script: string): string[] => shellPlaces(script, parseTemplate(script));
const x = '${{ inputs.x }}';

describe('where a value arrives', () => {
  test.each([
    `echo ${x}`,
    `echo "a ${x} 'b ${x}'"`,
    `x=${x} y="$(echo "${x}")"`,
    `echo 'one' ${x} 'two'`,
    `echo it\\'s ${x}`,
    `echo "$(case a in a) echo ')';; esac) ${x}"`,
    `# it's ${x}, isn't it\necho ${x}`,
    `cat <<EOF\nit's "${x}"\nEOF\necho ${x}`,
    `cat <<'EOF'\nit's\nEOF\necho ${x}`,
    `cat <<-"E"\n\tit's\n\tE\necho ${x}`,
    `cat <<< ${x}`,
    `[[ ${x} == a ]] && [ ${x} -eq 1 ]`,
    `echo $((1 + (2))) "\${y:-'z'}" ${x}`,
    `echo $'it\\'s' ${x}`,
    `echo \`echo "${x}"\``,
    `echo "\${{ inputs.x == 'a' && 'b' }}" ${x}`,
    `f() { echo ${x}; }; (( 1 )) ; ( f )`,
  ])('%s', (script) => {
    expect(places(script)).toEqual(parseTemplate(script).parts.map(() => 'open'));
  });
});

describe('where bash fills nothing in', () => {
  test.each([
    `echo '${x}'`,
    `echo "a" 'b ${x}'`,
    `echo $'${x}'`,
    `cat <<'EOF'\n${x}\nEOF`,
    `cat <<\\EOF\n${x}\nEOF`,
    `cat <<A <<"B"\n1\nA\n${x}\nB`,
    `echo \\${x}`,
    `echo $${x}`,
    `echo "$(echo '${x}')"`,
    `true # it's\necho '${x}'`,
  ])('%s', (script) => {
    expect(places(script)).toEqual(['literal']);
  });
});

describe('where bash would evaluate the value', () => {
  test.each([
    `echo $((${x} + 1))`,
    `(( ${x} > 1 )) && true`,
    `if (( 2 > "${x}" )); then true; fi`,
    `[[ ${x} -gt 1 ]]`,
    `true && [[ -n a && 1 -le "${x}" ]]`,
    `echo \${y:${x}}`,
    `echo "\${y[${x}]}"`,
    `cat <<EOF\n$((${x}))\nEOF`,
  ])('%s', (script) => {
    expect(places(script)).toEqual(['evaluated']);
  });
});

test.each([
  ['run', `echo '${x}'`],
  ['run', `(( ${x} ))`],
  ['verify', [`grep -q '${x}' a.txt`]],
  ['agent', { command: `claude -p '${x}'` }],
])('validation refuses it in %s: %j', async (key, value) => {
  const task = { id: 'b', title: 'B', ...(key === 'agent' ? { description: 'd' } : { run: 'x' }), [key]: value };
  const found = await problems(`${minimal}      - ${JSON.stringify(task)}\ninputs: { x: {} }\n`);
  expect(found).toMatchObject([{ code: 'bad-expression', position: { line: 8 } }]);
});

test('a long script is read in one pass', () => {
  const script = `echo "${x}" '$(' # it's\ncat <<E\n${'x\n'.repeat(50)}E\n`.repeat(2000);
  expect(new Set(places(script))).toEqual(new Set(['open']));
});
