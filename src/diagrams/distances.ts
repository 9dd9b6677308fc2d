import type { Chair } from '#circle/circle.ts'

/** Who sits in the three little circles: the presenter nearest to the viewer, and the same people each time. */
export const chairsOfThree: readonly Chair[] = ['presenter', 'a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({
  id,
  role: id === 'presenter' ? 'presenter' : 'member',
}))

/** How far from the middle the patient’s chair stands, by how near the patient is: both from 0 to 4. */
export const patientChair = (near: number): number => 4 - near
