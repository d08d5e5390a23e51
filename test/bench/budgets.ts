/** The budgets of the house (per eye where a headset draws twice). CI holds them. */
export const budgets = {
  lobbyScriptBytes: 90_000,
  sceneScriptBytes: 400_000,
  wireBytes: 8_000_000,
  drawCallsPerEye: 80,
  trianglesPerEye: 250_000,
  textureBytes: 64 * 1024 * 1024,
  programsAfterDoor: 0,
  /** ratios to an empty XR scene on the same libraries, measured in the same run */
  stillAllocation: 1.25,
  stillScript: 2,
} as const
