import { startToolHost } from '../../src/agent/tool-host/host.ts';

startToolHost();
