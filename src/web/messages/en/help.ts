/** Short answers about authorization profiles, behind the book beside the heading. */
export const help = {
  title: 'About authorization profiles',
  close: 'Close help',
  what: 'What is an authorization profile?',
  whatAnswer:
    'It tells the assistant how to sign in to another service: which identity provider to ask, with which credentials, and how each call carries what came back.',
  type: 'Which type fits?',
  typeAnswer:
    'OAuth v2 client credentials, where the assistant acts for itself. OAuth v2, where a user signs in and the assistant acts for them. Basic Auth or API Key, where the service wants a password or a key with every call.',
  credentials: 'Where are the Client ID and the secret?',
  credentialsAnswer:
    'In the console of the provider, where the application is registered: under names such as App registrations, Credentials or API keys. Many providers show the secret only once, when it is made.',
  test: 'What does a test do?',
  testAnswer:
    'It sends the real request to the identity provider, and shows what was sent and what came back. A draft can be tested before it is saved.',
  failed: 'What can I do when a test fails?',
  failedAnswer:
    'Read the cause first, then the suggested fixes: some can be applied with one click. Copy report gives all of it as text for a ticket, with the secrets masked.',
  tenancy: 'What is a tenancy?',
  tenancyAnswer:
    "The part of an address that differs between customers. Write <code>'{tenant}'</code> where it belongs; it is asked for in a test, and when the profile is used.",
  fields: 'What are authorization fields?',
  fieldsAnswer:
    'What is added to every call of the service, as a rule the header Authorization with the token. Other headers, and values in the body, the query or the path, are possible too.',
  secrets: 'Where do secrets go?',
  secretsAnswer:
    'They are sealed when they are saved, and never shown again. Leave the field of a saved secret empty to keep it.',
} as const;
