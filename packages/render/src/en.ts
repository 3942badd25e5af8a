export { en } from './messages/en.ts';
