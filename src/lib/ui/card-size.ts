/** Size of a social card in pixels, as the networks ask for it. */
export const CARD = { width: 1200, height: 630 };
