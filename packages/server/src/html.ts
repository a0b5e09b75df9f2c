const ENTITIES: { readonly [c: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // a NUL may not stand in HTML at all
  '\0': '\uFFFD',
}

/** Text as HTML, fit for content and for quoted attributes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"'\0]/g, (c) => ENTITIES[c]!)
