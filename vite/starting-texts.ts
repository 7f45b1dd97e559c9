import type { Plugin } from 'vite';
import { ui as de } from '../src/web/messages/de/ui.ts';
import { ui as en } from '../src/web/messages/en/ui.ts';

/** What is said in each language that the page offers. */
export const startingLanguages = { en, de };

const template = (lang: string, role: string, content: string) =>
  `<template lang="${lang}" data-role="${role}">${content}</template>`;

/** What the page says before it is drawn, in every language: that it is on its way, and that it could not be loaded. */
export function startingTexts(): string {
  const texts = Object.entries(startingLanguages).flatMap(
    ([lang, { pending, pageMissingTitle, pageMissing, reload }]) => [
      template(lang, 'status', `<h1 lang="${lang}">${pending}</h1>`),
      template(
        lang,
        'alert',
        `<div lang="${lang}"><h1>${pageMissingTitle}</h1><p>${pageMissing}</p><a href="">${reload}</a></div>`,
      ),
    ],
  );
  return `<main id="starting"><div role="status"></div><div role="alert"></div>${texts.join('')}</main>`;
}

/** Puts these texts where the page will be drawn; src/web/boot/starting.js shows the one that is true. */
export function putStartingTexts(): Plugin {
  const root = '<div id="root">';
  return {
    name: 'starting-texts',
    transformIndexHtml: {
      order: 'pre',
      handler(html) {
        if (!html.includes(root)) throw new Error(`index.html has no ${root}.`);
        return html.replace(root, `${root}${startingTexts()}`);
      },
    },
  };
}
