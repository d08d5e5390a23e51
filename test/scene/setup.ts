/** React warns about every state change outside act() unless it is told that tests are running. */
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
