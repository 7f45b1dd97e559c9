import { describe, expect, it } from 'vitest';
import { authorizationProfileWriteSchema } from '#contract/authorization-types/registry.ts';
import { variantPlanQuery } from './plan-variants.ts';

describe('the plan of variants', () => {
  it('is kept under the run that failed, without what was typed', () => {
    const draft = authorizationProfileWriteSchema.parse({
      type: 'oauth2_client_credentials',
      name: 'Hotel Bookings',
      clientId: 'travel',
      clientSecret: 's3cret-of-nobody',
      tokenRequestUrl: 'https://id.example.com/token',
      authorizationFields: [],
    });
    const key = JSON.stringify(variantPlanQuery('one', null, draft, 'run-1').queryKey);
    expect(key).toContain('run-1');
    expect(key).not.toContain('s3cret-of-nobody');
    expect(key).not.toContain('Hotel Bookings');
  });
});
