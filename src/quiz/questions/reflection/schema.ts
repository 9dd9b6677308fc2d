import { z } from 'astro/zod'
import { noKey, questionBase } from '../base/schema.ts'

/** Reflection: it asks, and nothing else. Strict, so options and keys are refused. */
export const reflectionSchema = z.strictObject({ ...questionBase, kind: z.literal('reflection') }, noKey)
