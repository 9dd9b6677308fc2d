/** The pictures that a device may put on its home screen. `isCut`: it may cut them to its own shape. */
export const icons = [
  { name: 'icon-192', size: 192, isCut: false },
  { name: 'icon-512', size: 512, isCut: false },
  { name: 'icon-512-cut', size: 512, isCut: true },
] as const
