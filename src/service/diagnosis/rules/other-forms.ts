import { headerValues } from '../../evidence/answer/headers.ts';
import type { SuggestionDraft } from '../rule.ts';
import type { SeenAnswer } from '../seen.ts';

const byGet: SuggestionDraft = {
  code: 'request_by_get',
  field: 'tokenRequestMethod',
  change: { tokenRequestMethod: 'GET' },
};
const byPost: SuggestionDraft = {
  code: 'request_by_post',
  field: 'tokenRequestMethod',
  change: { tokenRequestMethod: 'POST' },
};
const asJson: SuggestionDraft = {
  code: 'send_json',
  field: 'tokenRequestBody',
  change: { tokenRequestBody: 'json' },
};
const asForm: SuggestionDraft = {
  code: 'send_form',
  field: 'tokenRequestBody',
  change: { tokenRequestBody: 'form' },
};

const speaksOfForm = /urlencoded|form.?encoded|\bform\b/i;

const asksForForm =
  /\b(?:must|should|has to|needs?|expect\w*|require\w*|only|use)\b.*\b(?:\w+-)?(?:urlencoded|form.?encoded)/i;

/** What the provider says in words, whatever the words stand in. */
function described({ error }: SeenAnswer): string {
  return error?.description ?? '';
}

/** True where the words of a refusal ask for a form. */
export function wantsForm(seen: SeenAnswer): boolean {
  return asksForForm.test(described(seen));
}

/** The other method, where the answer to a method that is not allowed does not speak against it. */
export function otherMethod({
  facts: { requestForm, tokenLinkMethod },
  answer,
}: Pick<SeenAnswer, 'facts' | 'answer'>): SuggestionDraft[] {
  const method = requestForm?.tokenRequestMethod ?? tokenLinkMethod;
  if (method === null) return [];
  const allowed = headerValues(answer.headers, 'allow')
    .join(',')
    .split(',')
    .map((method) => method.trim().toUpperCase());
  if (method === 'GET') return [byPost];
  return allowed.includes('GET') && !allowed.includes('POST') ? [byGet] : [];
}

/** The other body, after a media type that was not taken: JSON, unless the provider asks for a form. */
export function otherBody(seen: SeenAnswer): SuggestionDraft[] {
  const { requestForm } = seen.facts;
  if (requestForm === null) return [];
  if (requestForm.tokenRequestMethod === 'GET') return [byPost];
  if (requestForm.tokenRequestBody === 'json') return [asForm];
  return speaksOfForm.test(described(seen)) ? [] : [asJson];
}

/** Another way to write the request that the words of a refusal ask for. */
export function otherForms(seen: SeenAnswer): SuggestionDraft[] {
  const { requestForm } = seen.facts;
  if (requestForm === null || seen.step === 'check') return [];
  const words = described(seen);
  const { tokenRequestMethod, tokenRequestBody } = requestForm;
  if (tokenRequestMethod === 'POST' && /\bquery\b/i.test(words)) return [byGet];
  if (tokenRequestMethod === 'GET') return /grant_type|\bbody\b/i.test(words) ? [byPost] : [];
  if (tokenRequestBody === 'form') return /\bjson\b/i.test(words) ? [asJson] : [];
  return speaksOfForm.test(words) || /grant_type/i.test(words) ? [asForm] : [];
}
