import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from './serve.mjs';

// Lies in a packed presentation as serveur.mjs, beside serve.mjs: needs Node and nothing else.
const FIRST_PORT = 3000;
const TRIES = 200;

const site = await serve({ root: dirname(fileURLToPath(import.meta.url)), port: FIRST_PORT, tries: TRIES });
console.log(`Phare : ${site.url}\nCtrl-C : fin / end`);
