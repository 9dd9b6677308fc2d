/** By what a page around a frame knows the message. docs/embedding.md is the contract. */
export const heightType = 'take-a-chair:height'

/** All that a framed page tells: how high it is, in CSS pixels, so that the frame can be as high. */
export type HeightMessage = { readonly v: 1; readonly type: typeof heightType; readonly height: number }

/** The message for a height. */
export const heightMessage = (height: number): HeightMessage => ({ v: 1, type: heightType, height: Math.ceil(height) })
