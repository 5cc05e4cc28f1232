import { startAny } from '../start-any';

startAny();
