import { describe, expect, it } from 'vitest';
import { diagnosticAnnotation, renderAnnotation } from '../../src/report/annotations.ts';
import { renderFailure } from '../../src/report/failure.ts';

const keep = (text: string): string => text;

describe('renderAnnotation', () => {
  it('points at a place in a file, with everything escaped', () => {
    const annotation = diagnosticAnnotation({
      severity: 'error',
      code: 'cycle',
      message: 'a needs b,\nb needs a: 100% ##[error]',
      file: 'plans/a:b,c.yml',
      position: { line: 3, col: 7, offset: 20, length: 4 },
      related: [{ message: 'b is here', position: { line: 9, col: 1, offset: 90, length: 1 } }],
    });
    expect(renderAnnotation(annotation, keep)).toBe(
      '::error title=cycle,file=plans/a%3Ab%2Cc.yml,line=3,col=7::a needs b,%0Ab needs a: 100%25 ## [error]%0Aplans/a:b,c.yml:9: b is here',
    );
  });

  it('cuts what the runner would cut, and hides secrets first', () => {
    const shown = renderAnnotation({ level: 'notice', message: `${'x'.repeat(3990)}secret-value` }, (text) =>
      text.replaceAll('secret-value', '***'),
    );
    expect(shown).toBe(`::notice::${'x'.repeat(3990)}***`);
    expect(renderAnnotation({ level: 'error', message: 'y'.repeat(9000) }, keep).length).toBeLessThan(4096);
  });
});

describe('renderFailure', () => {
  const failure = { code: 'unknown-command', message: 'Unknown command "a\nb".', hint: 'Accepted: x.' };

  it('speaks to each audience', () => {
    expect(renderFailure(failure, 'person')).toBe('planwright: Unknown command "a\nb".\nAccepted: x.\n');
    expect(renderFailure(failure, 'json')).toBe(`${JSON.stringify({ error: failure })}\n`);
    expect(renderFailure(failure, 'action')).toBe(
      '::error title=Planwright::Unknown command "a%0Ab".%0AAccepted: x.\n',
    );
  });
});
