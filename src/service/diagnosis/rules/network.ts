import type { FailureRule } from '../rule.ts';
import type { SeenFailure } from '../seen.ts';
import { transportRule } from './transport-rule.ts';

/** The name, the connection, and the sending. */
export const networkRules: readonly FailureRule<SeenFailure>[] = [
  transportRule('dns', 'host_not_found', { suggestions: ['check_host_name', 'check_internal_name'] }),
  transportRule('dns', 'dns_unavailable', { suggestions: ['test_again', 'check_internal_name'] }),
  transportRule('dns', 'dns_timeout', { suggestions: ['test_again', 'check_internal_name'] }),
  transportRule('connect', 'connection_refused', { suggestions: ['check_port', 'ask_network'] }),
  transportRule('connect', 'connect_timeout', {
    confidence: 'likely',
    suggestions: ['ask_network', 'check_host_name', 'check_port'],
  }),
  transportRule('connect', 'network_unreachable', { suggestions: ['ask_network', 'check_host_name'] }),
  transportRule('connect', 'connection_reset_on_connect', {
    confidence: 'likely',
    suggestions: ['check_port', 'ask_network'],
  }),
  transportRule('connect', 'connect_failed', {
    confidence: 'open',
    suggestions: ['test_again', 'ask_network'],
  }),
  transportRule('send', 'send_failed', { confidence: 'likely', suggestions: ['test_again', 'ask_provider'] }),
];

/** Stopped by whoever started it, wherever it was. */
export const cancelledRule: FailureRule<SeenFailure> = transportRule('policy', 'cancelled', {
  suggestions: ['test_again'],
});
