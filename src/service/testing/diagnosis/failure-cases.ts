import { bodyCases, tokenCases } from './body-cases.ts';
import { callCases } from './call-cases.ts';
import type { DiagnosisCase } from './case.ts';
import { httpCases, oauthCases } from './http-cases.ts';
import { transportCases } from './transport-cases.ts';

/** A case of every code that an exchange brings about, by code. */
export const failureCases: Readonly<Record<string, DiagnosisCase>> = {
  ...transportCases,
  ...httpCases,
  ...oauthCases,
  ...bodyCases,
  ...tokenCases,
  ...callCases,
};
