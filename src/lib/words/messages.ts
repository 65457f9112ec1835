export { m } from '../paraglide/messages';
