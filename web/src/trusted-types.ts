/**
 * The page's policy lets no text become markup (require-trusted-types-for). Mantine writes its style sheets as the inner
 * HTML of style elements; CSS has no "<", markup has, so that is the line drawn here.
 */
interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML(text: string): string }): unknown;
}

const { trustedTypes } = window as unknown as { trustedTypes?: TrustedTypes };
trustedTypes?.createPolicy('default', {
  createHTML(text) {
    if (text.includes('<')) throw new TypeError('Markup is made by React elements only.');
    return text;
  },
});

/** Allows this page's own style elements; the policy refuses every other one. */
export const styleNonce = document.querySelector<HTMLElement>('meta[property="csp-nonce"]')?.nonce ?? '';

// Read by get-nonce, through which Mantine's modals lock scrolling.
Object.assign(window, { __webpack_nonce__: styleNonce });
