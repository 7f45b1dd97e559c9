import { html } from 'hono/html';

/** An identifier in a text. */
export const code = (text: string) => html`<code>${text}</code>`;

/** An address or value to take along. Without the script the text is marked by one click. */
export function copy(text: string, name: string) {
  return html`<span class="copy"
    ><code>${text}</code
    ><button type="button" data-copy="${text}" aria-label="Copy ${name}">Copy</button></span
  >`;
}

/** A fault that ends a test in one way. */
interface FailingFault {
  readonly id: string;
  readonly title: string;
  readonly does: string;
  readonly expected: string;
}

/** A table of faults: what each does, where it is, and what a test of it says. */
export function failingTable({
  id,
  title,
  address,
  says,
  faults,
  addressOf,
}: {
  readonly id: string;
  readonly title: string;
  /** What the addresses are, for a heading and for the name of each button. */
  readonly address: { readonly heading: string; readonly name: string };
  readonly says: string;
  readonly faults: readonly FailingFault[];
  readonly addressOf: (fault: FailingFault) => string;
}) {
  return html`<section data-family id="${id}" aria-labelledby="${id}-title">
    <h3 id="${id}-title">${title}</h3>
    <table aria-labelledby="${id}-title">
      <thead>
        <tr>
          <th scope="col">Fault</th>
          <th scope="col">${address.heading}</th>
          <th scope="col">${says}</th>
        </tr>
      </thead>
      <tbody>
        ${faults.map(
          (fault) =>
            html`<tr data-fault>
              <th scope="row">
                ${fault.title}
                <p>${fault.does}</p>
              </th>
              <td>${copy(addressOf(fault), `${address.name} ${fault.title}`)}</td>
              <td>
                <p class="tag bad">Fails</p>
                <p>${code(fault.expected)}</p>
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}
