import { runServer } from './main-node.ts';

runServer();
