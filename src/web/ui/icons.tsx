import { icon } from './icon.tsx';

/** A small disc, drawn filled: the dot of an exclamation mark and the like. */
const dot = (cx: number, cy: number) => <circle cx={cx} cy={cy} r=".35" fill="currentColor" />;
const ring = <circle cx="8" cy="8" r="5.75" />;

export const AlertIcon = icon(
  <>
    {ring}
    <path d="M8 5v3.5" />
    {dot(8, 10.75)}
  </>,
);
export const AssistantIcon = icon(
  <>
    <rect x="2.5" y="4.75" width="11" height="8" rx="2" />
    <path d="M8 4.5v-2M6 8.25v1M10 8.25v1" />
  </>,
);
export const BracesIcon = icon(
  <path d="M6.25 2.75c-1.5 0-2 .7-2 1.9v1.6c0 1-.5 1.75-1.5 1.75 1 0 1.5.75 1.5 1.75v1.6c0 1.2.5 1.9 2 1.9M9.75 2.75c1.5 0 2 .7 2 1.9v1.6c0 1 .5 1.75 1.5 1.75-1 0-1.5.75-1.5 1.75v1.6c0 1.2-.5 1.9-2 1.9" />,
);
export const BookIcon = icon(
  <path d="M8 4.25C6.75 3.25 4.9 2.9 2.5 3v9c2.4-.1 4.25.25 5.5 1.25m0-9C9.25 3.25 11.1 2.9 13.5 3v9c-2.4-.1-4.25.25-5.5 1.25m0-9v9" />,
);
export const CheckIcon = icon(<path d="m3.5 8.5 3 3 6-7" />);
export const ChevronDownIcon = icon(<path d="m4 6.25 4 4 4-4" />);
export const ChevronLeftIcon = icon(<path d="m9.75 4-4 4 4 4" />);
export const ChevronRightIcon = icon(<path d="m6.25 4 4 4-4 4" />);
export const ChevronsIcon = icon(<path d="m5 6 3-3 3 3M5 10l3 3 3-3" />);
export const ChevronUpIcon = icon(<path d="m4 9.75 4-4 4 4" />);
export const CloseIcon = icon(<path d="m4 4 8 8m0-8-8 8" />);
export const ConfigurationIcon = icon(
  <>
    <path d="M2.5 4.5h5.75m3.5 0h1.75M2.5 11.5h1.75m3.5 0h5.75" />
    <circle cx="10" cy="4.5" r="1.75" />
    <circle cx="6" cy="11.5" r="1.75" />
  </>,
);
export const CopyIcon = icon(
  <>
    <rect x="5.25" y="5.25" width="8" height="8" rx="1.25" />
    <path d="M10.75 5.25V4c0-.7-.55-1.25-1.25-1.25H4c-.7 0-1.25.55-1.25 1.25v5.5c0 .7.55 1.25 1.25 1.25h1.25" />
  </>,
);
export const DuplicateIcon = icon(
  <>
    <rect x="5.25" y="5.25" width="8" height="8" rx="1.25" />
    <path d="M10.75 5.25V4c0-.7-.55-1.25-1.25-1.25H4c-.7 0-1.25.55-1.25 1.25v5.5c0 .7.55 1.25 1.25 1.25h1.25M9.25 7.5V11M7.5 9.25H11" />
  </>,
);
export const EditIcon = icon(
  <path d="m9.9 3.6 2.5 2.5M2.75 13.25l.6-2.9 7.3-7.3a1.2 1.2 0 0 1 1.7 0l.6.6c.47.47.47 1.23 0 1.7l-7.3 7.3-2.9.6Z" />,
);
export const ExportIcon = icon(
  <path d="M8 10V2.5M5 5.25 8 2.25l3 3M2.75 10v2.5c0 .7.55 1.25 1.25 1.25h8c.7 0 1.25-.55 1.25-1.25V10" />,
);
export const EyeIcon = icon(
  <>
    <path d="M1.75 8S4 3.75 8 3.75 14.25 8 14.25 8 12 12.25 8 12.25 1.75 8 1.75 8Z" />
    <circle cx="8" cy="8" r="1.75" />
  </>,
);
export const EyeOffIcon = icon(
  <>
    <path d="M1.75 8S4 3.75 8 3.75 14.25 8 14.25 8 12 12.25 8 12.25 1.75 8 1.75 8Z" />
    <circle cx="8" cy="8" r="1.75" />
    <path d="m3 13 10-10" />
  </>,
);
export const FailedIcon = icon(
  <>
    {ring}
    <path d="m6 6 4 4m0-4-4 4" />
  </>,
);
export const HistoryIcon = icon(<path d="M2.75 8A5.25 5.25 0 1 0 4.4 4.25M3 2.25v2.5h2.5M8 5.25V8l2 1.5" />);
export const ImportIcon = icon(
  <path d="M8 2.5V10M5 7.25l3 3 3-3M2.75 10v2.5c0 .7.55 1.25 1.25 1.25h8c.7 0 1.25-.55 1.25-1.25V10" />,
);
export const LockIcon = icon(
  <>
    <rect x="3.25" y="7" width="9.5" height="6.5" rx="1.25" />
    <path d="M5.25 7V5.25a2.75 2.75 0 0 1 5.5 0V7" />
  </>,
);
export const MenuIcon = icon(<path d="M2.5 4.25h11M2.5 8h11M2.5 11.75h11" />);
export const MoreIcon = icon(
  <g fill="currentColor" stroke="none">
    <circle cx="8" cy="3.25" r="1.25" />
    <circle cx="8" cy="8" r="1.25" />
    <circle cx="8" cy="12.75" r="1.25" />
  </g>,
);
export const MoveDownIcon = icon(<path d="M8 3v9.5M4.25 9 8 12.75 11.75 9" />);
export const MoveUpIcon = icon(<path d="M8 13V3.5M4.25 7 8 3.25 11.75 7" />);
export const NeverIcon = icon(<circle cx="8" cy="8" r="5.75" strokeDasharray="2.2 2.3" />);
export const OfflineIcon = icon(
  <>
    <path d="M5.2 5.4a3.8 3.8 0 0 1 6.3 1.9 2.6 2.6 0 0 1 1.2 4.7M10.5 12.25H4.75a2.75 2.75 0 0 1-.6-5.43" />
    <path d="m2.5 2.5 11 11" />
  </>,
);
export const PanelIcon = icon(
  <>
    <rect x="2.25" y="3" width="11.5" height="10" rx="1.25" />
    <path d="M9.75 3v10M5 6.5 6.5 8 5 9.5" />
  </>,
);
export const PassedIcon = icon(
  <>
    {ring}
    <path d="m5.5 8.1 1.75 1.75L10.6 6.4" />
  </>,
);
export const PlusIcon = icon(<path d="M8 3v10M3 8h10" />);
export const ReloadIcon = icon(<path d="M13.25 8a5.25 5.25 0 1 1-1.6-3.75M13 2.25v2.5h-2.5" />);
export const SearchIcon = icon(
  <>
    <circle cx="7" cy="7" r="4.25" />
    <path d="m10.25 10.25 3.25 3.25" />
  </>,
);
export const SpinnerIcon = icon(
  <>
    <circle cx="8" cy="8" r="5.75" opacity=".25" />
    <path d="M8 2.25A5.75 5.75 0 0 1 13.75 8" />
  </>,
);
export const SettingsIcon = icon(
  <>
    <circle cx="8" cy="8" r="2" />
    <path d="m6.9 2.25-.35 1.6-1.1.65-1.6-.5-1.1 1.9L3.9 7v2l-1.15 1.1 1.1 1.9 1.6-.5 1.1.65.35 1.6h2.2l.35-1.6 1.1-.65 1.6.5 1.1-1.9L12.1 9V7l1.15-1.1-1.1-1.9-1.6.5-1.1-.65-.35-1.6Z" />
  </>,
);
export const TrashIcon = icon(
  <path d="M2.75 4.25h10.5M6.25 4V2.75h3.5V4M4 4.25l.6 8.1c.05.65.6 1.15 1.25 1.15h4.3c.65 0 1.2-.5 1.25-1.15l.6-8.1M6.75 7v3.75M9.25 7v3.75" />,
);
export const WarningIcon = icon(
  <>
    <path d="M8 2.5 14.25 13.25H1.75L8 2.5ZM8 6.5v3.25" />
    {dot(8, 11.45)}
  </>,
);
