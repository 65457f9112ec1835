export const prerender = true;
// A static host serves this one file for every missing address: /404.html.
export const trailingSlash = 'never';
export const csr = false;
