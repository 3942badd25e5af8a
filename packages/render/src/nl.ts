export { nl } from './messages/nl.ts';
