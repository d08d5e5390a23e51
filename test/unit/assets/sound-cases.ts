/** Codes of broken sounds, tried in sounds.test.ts. */
export const triedSounds = ['A501', 'A502', 'A503']
