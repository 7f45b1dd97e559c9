/**
 * The light parts of the kit, for every page. What carries an overlay or tabs
 * is imported by its own path (`ui/dialog/…`, `ui/menu/…`, `ui/tabs/…`), so
 * that a page does not load it before it is wanted.
 */
export { Button } from './button.tsx';
export { buttonClass } from './button-class.ts';
export { Chip } from './chip.tsx';
export { CodeBlock } from './code-block.tsx';
export { CopyButton } from './copy-button.tsx';
export { Disclosure } from './disclosure.tsx';
export { EmptyState } from './empty-state.tsx';
export { ErrorSummary } from './error-summary.tsx';
export { Checkbox } from './field/checkbox.tsx';
export { FieldError } from './field/field.tsx';
export { FieldWarning } from './field/field-warning.tsx';
export { RadioField } from './field/radio-field.tsx';
export { SecretField } from './field/secret-field.tsx';
export { SelectField } from './field/select-field.tsx';
export { TextArea } from './field/text-area.tsx';
export { TextField } from './field/text-field.tsx';
export { IconButton } from './icon-button.tsx';
export { KeyValueList, type KeyValue } from './key-value-list.tsx';
export { Notice } from './notice.tsx';
export { SaidAnew } from './said-anew.tsx';
export { Skeleton } from './skeleton.tsx';
export { StaleNotice } from './stale-notice.tsx';
export { StatusChip } from './status-chip.tsx';
export { Tag } from './tag.tsx';
export { ToastRegion } from './toast/toast-region.tsx';
export { Toasts, ToastsProvider, useToasts } from './toast/toasts.ts';
export { ToggleGroup } from './toggle-group.tsx';
export { VisuallyHidden } from './visually-hidden.tsx';
