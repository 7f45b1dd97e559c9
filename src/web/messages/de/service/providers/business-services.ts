import { meanings, type ProviderTexts } from './meanings.ts';

/** Zendesk, Pax8, Tailscale, PayPal, Spotify, Xero, X and Zoom. */
export const businessServices: ProviderTexts = {
  meanings: meanings({
    zendesk_scope_not_allowed: [
      'Zendesk lässt diesen Client einen Scope nicht haben, den er angefordert hat.',
    ],
    zendesk_in_body: ['Zendesk hat Client ID und Secret nicht gefunden: Es liest sie aus dem Body.'],
    pax8_audience_missing: ['Pax8 verlangt den Parameter audience, und er wurde nicht gesendet.'],
    tailscale_client_refused: [
      'Tailscale hat den OAuth-Client nicht angenommen.',
      'Es liest ID und Secret aus dem Body. Ein Secret beginnt mit tskey-client-, ein API-Schlüssel funktioniert hier nicht.',
    ],
    paypal_environment: [
      'PayPal hat Client ID oder Secret in dieser Umgebung nicht angenommen.',
      'Sandbox und Live haben eigene Zugangsdaten und Hosts, und keine der beiden kennt die der anderen.',
    ],
    spotify_in_header_only: [
      'Spotify hat Client ID und Secret nicht gefunden: Es liest sie aus einem Basic-Header.',
    ],
    xero_in_header_only: [
      'Xero hat Client ID und Secret nicht gefunden: Es liest sie aus einem Basic-Header.',
    ],
    x_in_header_only: ['X hat Client ID und Secret nicht gefunden: Es liest sie aus einem Basic-Header.'],
    zoom_account_credentials_wanted: [
      'Diese Zoom-App verlangt den Grant-Typ account_credentials, und ein anderer wurde gesendet.',
      'Server-to-Server-Apps bekommen ihre Token mit account_credentials und einer Konto-ID. Client Credentials sind für „General Apps“.',
    ],
    zoom_client_refused: [
      'Zoom hat Client ID oder Secret nicht angenommen.',
      'Es liest sie aus einem Basic-Header. Auch eine App, die nicht aktiviert wurde, ist unbekannt.',
    ],
  }),
  advice: {
    zendesk_leave_scope_out: 'Die Zeile scope weglassen: Der Client bekommt dann, was er haben darf.',
    paypal_use_other_environment:
      'api-m.sandbox.paypal.com mit Zugangsdaten der Sandbox benutzen, und api-m.paypal.com mit denen von Live.',
    zoom_use_account_credentials:
      'Den Grant-Typ account_credentials senden, und unter Scope eine Zeile mit dem Schlüssel account_id hinzufügen.',
  },
};
