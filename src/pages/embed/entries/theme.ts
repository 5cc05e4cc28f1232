import { setEarly } from '../early-theme';

setEarly(document.documentElement, location.search);
