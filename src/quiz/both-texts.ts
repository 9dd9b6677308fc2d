/**
 * What was written on an earlier visit and what was typed before the script arrived, with nothing of
 * either lost: one after the other, or the longer one where it has the other in it.
 */
export function bothTexts(stored: string, typed: string): string {
  if (stored.includes(typed.trim())) return stored
  return typed.includes(stored.trim()) ? typed : `${stored}\n${typed}`
}
