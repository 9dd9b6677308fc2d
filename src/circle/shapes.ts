/** The lines of one chair seen from above, around its middle, looking up; in drawing units. */
export const chairShapes = {
  /** A little wider in front, as chairs are. */
  seat: 'M-4.6-9h9.2c2.7 0 4.4 1.8 4.1 4.4l-.9 7.2c-.3 2.4-1.7 3.8-4.1 3.8h-7.4c-2.4 0-3.8-1.4-4.1-3.8l-.9-7.2c-.3-2.6 1.4-4.4 4.1-4.4z',
  /** A thin curved rail that stands off the seat. */
  backrest:
    'M-10.2 2.6a.9.9 0 0 1 1.8-.1c.4 4.6 3.2 6.8 8.4 6.8s8-2.2 8.4-6.8a.9.9 0 0 1 1.8.1c-.5 5.9-4.2 8.6-10.2 8.6s-9.7-2.7-10.2-8.6z',
  /** Seat and backrest in one, for sizes at which the gap between them would close. */
  whole:
    'M-6-7.7h12a2.6 2.6 0 0 1 2.6 2.6v7.7a7.7 7.7 0 0 1-7.7 7.7h-1.8a7.7 7.7 0 0 1-7.7-7.7v-7.7a2.6 2.6 0 0 1 2.6-2.6z',
  /** Two arcs in front of a chair from which someone speaks. */
  voice: 'M-4.6-13.2q4.6-3.2 9.2 0M-7-17q7-4.9 14 0',
} as const
