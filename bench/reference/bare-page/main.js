/** The least that React 19 can do: rows from the server in a table, a search over them, and a form behind Add. */
import { createElement as h, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** @typedef {{ id: string, name: string, identityProviderName: string, type: string }} Row */

const labels = [
  'Name',
  'Identity Provider Name',
  'Client ID',
  'Client Secret Key',
  'Token Request URL',
  'Description',
];

/** @param {{ label: string }} props */
function Field({ label }) {
  const [text, setText] = useState('');
  return h(
    'label',
    null,
    label,
    h('input', { type: 'text', value: text, onChange: (event) => setText(event.currentTarget.value) }),
  );
}

/** @param {{ onClose: () => void }} props */
function Form({ onClose }) {
  return h(
    'div',
    { role: 'dialog', onKeyDown: (event) => (event.key === 'Escape' ? onClose() : undefined) },
    labels.map((label, index) =>
      h(Field, { key: label, label, ...(index === 0 ? { autoFocus: true } : {}) }),
    ),
  );
}

/** @param {{ row: Row }} props */
function TableRow({ row: { name, identityProviderName, type } }) {
  return h(
    'tr',
    null,
    h('th', { scope: 'row' }, name),
    h('td', null, identityProviderName),
    h('td', null, type),
    h('td', null, h('button', null, 'Test')),
  );
}

function Page() {
  const [rows, setRows] = useState(/** @type {readonly Row[]} */ ([]));
  const [search, setSearch] = useState('');
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    void fetch('/rows')
      .then((answer) => answer.json())
      .then(({ items }) => setRows(items));
  }, []);
  const shown = rows.filter(({ name }) => name.toLowerCase().includes(search.toLowerCase()));
  return h(
    'main',
    null,
    h('h1', null, 'Authorization Profiles'),
    h('button', { onClick: () => setIsOpen(true) }, 'Add'),
    h('input', { type: 'search', value: search, onChange: (event) => setSearch(event.currentTarget.value) }),
    h(
      'table',
      null,
      h(
        'tbody',
        null,
        shown.map((row) => h(TableRow, { key: row.id, row })),
      ),
    ),
    isOpen && h(Form, { onClose: () => setIsOpen(false) }),
  );
}

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(h(Page));
