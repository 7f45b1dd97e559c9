import { meanings, type ProviderTexts } from './meanings.ts';

/** GitHub, Slack, Twitch, Reddit and Shopify. */
export const developerPlatforms: ProviderTexts = {
  meanings: meanings({
    github_incorrect_client_credentials: [
      'GitHub hat Client ID oder Secret nicht angenommen, obwohl es 200 sagt.',
    ],
    github_client_unknown: [
      'GitHub kennt keine App mit dieser Client ID: Es sagt dann, dass es unter der Adresse nichts gibt.',
    ],
    github_no_client_credentials: [
      'GitHub gibt keine Token für Client Credentials.',
      'Eine OAuth-App handelt nur für Menschen. Eine Installation einer GitHub-App bekommt ihr Token mit einer signierten Assertion.',
    ],
    github_app_assertion_missing: [
      'GitHub gibt Token für Installationen nur gegen die signierte Assertion der App.',
      'Es antwortet mit token und expires_at, was auch nicht die Form einer OAuth-Antwort ist.',
    ],
    slack_invalid_client_id: ['Slack kennt keine App mit dieser Client ID, obwohl es 200 sagt.'],
    slack_bad_client_secret: ['Slack hat das Client Secret nicht angenommen, obwohl es 200 sagt.'],
    slack_no_client_credentials: [
      'Slack gibt Token, wenn jemand die App installiert, und keine für Client Credentials.',
    ],
    slack_token_not_seen: ['Slack hat kein Token gefunden, das es kennt, obwohl es 200 sagt.'],
    twitch_invalid_client_secret: ['Twitch kennt den Client und hat sein Secret nicht angenommen.'],
    twitch_invalid_client: ['Twitch kennt keine Anwendung mit dieser Client ID.'],
    twitch_in_body_only: ['Twitch hat Client ID und Secret nicht gefunden: Es liest sie aus dem Body.'],
    twitch_client_id_header: ['Twitch verlangt neben dem Token die Client ID, in einem Header für sich.'],
    reddit_user_agent: [
      'Reddit verlangt eine Pause, oder einen User-Agent, der die Anwendung nennt.',
      'Anfragen mit dem User-Agent einer Bibliothek werden für alle gebremst, die ihn senden.',
    ],
    reddit_in_header_only: [
      'Reddit hat Client ID oder Secret nicht angenommen: Es liest sie aus einem Basic-Header.',
    ],
    shopify_shop_not_permitted: [
      'Die Shopify-App gehört nicht der Organisation dieses Shops.',
      'Client Credentials sind nur für Apps und Shops ein und derselben Organisation.',
    ],
    shopify_application_cannot_be_found: ['Shopify kennt in diesem Shop keine App mit dieser Client ID.'],
    shopify_shop_unknown: [
      'Unter dieser Adresse von Shopify gibt es keinen Shop oder keinen Token-Endpunkt.',
    ],
    shopify_in_body_only: ['Shopify hat Client ID und Secret nicht gefunden: Es liest sie aus dem Body.'],
    shopify_own_header: ['Shopify sucht das Token im Header X-Shopify-Access-Token.'],
  }),
  advice: {
    github_use_access_token:
      'Ein fein abgestuftes Access Token eines Maschinenbenutzers mit dem Autorisierungstyp API-Schlüssel benutzen.',
    slack_check_app_credentials:
      '„Client ID“ und „Client Secret“ unter „App Credentials“ auf der Seite „Basic Information“ der App kopieren.',
    slack_use_bot_token:
      'Die App im Workspace installieren und ihr „Bot User OAuth Token“ mit dem Autorisierungstyp API-Schlüssel benutzen.',
    twitch_new_secret:
      'In der Entwicklerkonsole ein neues Secret erstellen und hier eingeben: Ein Secret wird nur einmal gezeigt.',
    twitch_add_client_id:
      'Ein Autorisierungsfeld hinzufügen: den Header Client-Id mit der Client ID dieses Profils.',
    reddit_name_user_agent:
      'Den Header User-Agent der Token-Anfrage mit einem eigenen Namen hinzufügen, etwa platform:app-id:version.',
    shopify_use_own_shop: 'Die App im „Dev Dashboard“ der Organisation anlegen, der der Shop gehört.',
    shopify_install_app: 'Erst die App im Shop installieren, und die Client ID prüfen.',
    shopify_use_shop_address:
      'Die .myshopify.com-Adresse des Shops mit dem Pfad /admin/oauth/access_token benutzen.',
    shopify_use_own_header:
      'Ein Autorisierungsfeld hinzufügen: den Header X-Shopify-Access-Token mit dem Token allein, ohne Bearer.',
  },
};
