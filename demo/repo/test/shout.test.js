import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shout } from '../src/shout.js';

test('shouts the greeting', () => assert.equal(shout('Ada'), 'HELLO, ADA!'));
