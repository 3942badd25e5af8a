import type {
  CheckboxFieldView,
  ChoiceFieldView,
  ChoicesFieldView,
  ChoiceView,
  FieldBase,
  FieldView,
  RankedFieldView,
  RankView,
  TypedFieldView,
} from '../../views/field-view.ts';
import { attributes } from '../attributes.ts';
import { html } from '../html-template.ts';
import type { SafeHtml } from '../safe-html.ts';
import { seatsInWords } from './seats.ts';
import { text } from './text.ts';

/**
 * A field: label, hint, error, control, in that order. `focused` gives its first control the focus
 * without script.
 */
export function field(view: FieldView, focused = false): SafeHtml {
  switch (view.control) {
    case 'fixed':
      return html`<div class="plenary-field"><p class="plenary-label" id="${view.id}">${text(view.label)}</p><p>${view.value}</p></div>`;
    case 'checkbox':
      return framed(view, checkbox(view, focused));
    case 'radios':
    case 'cards':
    case 'checkboxes':
      return grouped(view, options(view, focused));
    case 'ranked':
      return grouped(view, ranks(view, focused));
    case 'select':
      return framed(view, html`${label(view)}${hintAndError(view)}${select(view, focused)}`);
    default:
      return framed(view, html`${label(view)}${hintAndError(view)}${typed(view, focused)}`);
  }
}

function framed({ error }: FieldBase, content: SafeHtml): SafeHtml {
  const wrong = error === null ? '' : ' plenary-field-wrong';
  return html`<div class="plenary-field${wrong}">${content}</div>`;
}

function label(view: FieldBase): SafeHtml {
  return html`<label class="plenary-label" for="${view.id}">${labelWords(view)}</label>`;
}

function labelWords({ label: words, optional }: FieldBase): SafeHtml {
  return html`${text(words)}${optional !== null && html` <span class="plenary-optional">${optional}</span>`}`;
}

function hintAndError({ hint, limit, when, hintId, error, errorId }: FieldBase): SafeHtml {
  return html`${
    hintId !== null &&
    html`<p class="plenary-hint" id="${hintId}">${when !== null && html`<b>${when}</b> `}${hint !== null && html`${text(hint)} `}${limit}</p>`
  }${errorId !== null && html`<p class="plenary-error" id="${errorId}">${error}</p>`}`;
}

function control(view: FieldBase, focused: boolean): SafeHtml {
  return attributes({
    id: view.id,
    name: view.name,
    'aria-required': view.required ? 'true' : null,
    'aria-invalid': view.error === null ? null : 'true',
    'aria-describedby': view.describedBy,
    autofocus: focused,
  });
}

function typed(view: TypedFieldView, focused: boolean): SafeHtml {
  const { autocomplete, inputMode } = view;
  const own = html`${control(view, focused)} ${attributes({ autocomplete, inputmode: inputMode })}`;
  if (view.control === 'textarea') {
    // A parser drops one line break after the tag, so one that was typed needs another before it.
    return html`<textarea class="plenary-input" rows="4" ${own}>${'\n'}${view.value}</textarea>`;
  }
  const email = view.control === 'email';
  const typing = attributes({
    spellcheck: email ? 'false' : null,
    autocapitalize: email ? 'none' : null,
  });
  return html`<input class="plenary-input" type="${view.control}" ${own} ${typing} value="${view.value}">`;
}

function select(view: ChoiceFieldView, focused: boolean): SafeHtml {
  const options = view.choices.map(
    ({ value, selected, label: words }) =>
      html`<option ${attributes({ value, selected, lang: words.lang })}>${words.text}</option>`,
  );
  const prompt = view.prompt !== null && html`<option value="">${view.prompt}</option>`;
  return html`<select class="plenary-input" ${control(view, focused)}>${prompt}${options}</select>`;
}

/** Several controls under one legend. */
function grouped(view: FieldBase, controls: SafeHtml): SafeHtml {
  const wrong = view.error === null ? '' : ' plenary-field-wrong';
  const own = attributes({ 'aria-describedby': view.describedBy });
  return html`<fieldset class="plenary-field${wrong}" ${own}><legend class="plenary-label">${labelWords(view)}</legend>${hintAndError(view)}${controls}</fieldset>`;
}

type Options = ChoiceFieldView | ChoicesFieldView;

function options(view: Options, focused: boolean): SafeHtml {
  const all = view.choices.map((choice, place) => option(choice, view, focused && place === 0));
  return html`<div class="plenary-options plenary-options-${view.control}">${all}</div>`;
}

function option(
  choice: ChoiceView,
  { name, control: kind, error }: Options,
  focused: boolean,
): SafeHtml {
  const type = kind === 'checkboxes' ? 'checkbox' : 'radio';
  const { id, value, selected, number, seats } = choice;
  const full = seats?.state === 'full' ? ' plenary-option-full' : '';
  const own = attributes({
    id,
    name,
    value,
    checked: selected,
    'aria-invalid': error === null ? null : 'true',
    autofocus: focused,
  });
  return html`<div class="plenary-option${full}"><input type="${type}" ${own}><label for="${id}"><span class="plenary-option-title">${number !== null && html`<span class="plenary-number">${number}</span> `}${text(choice.label)}</span>${seatsInWords(seats)}</label></div>`;
}

function ranks(view: RankedFieldView, focused: boolean): SafeHtml {
  return html`<div class="plenary-ranks">${view.ranks.map((rank, place) => ranked(rank, view, focused && place === 0))}</div>`;
}

function ranked(rank: RankView, view: RankedFieldView, focused: boolean): SafeHtml {
  const own = attributes({
    id: rank.id,
    name: view.name,
    'aria-required': rank.required ? 'true' : null,
    'aria-invalid': view.error === null ? null : 'true',
    autofocus: focused,
  });
  const wishes = view.options.map(
    ({ value, label: words }) =>
      html`<option ${attributes({ value, selected: value === rank.value, lang: words.lang })}>${words.text}</option>`,
  );
  return html`<label class="plenary-rank" for="${rank.id}">${rank.label}</label><select class="plenary-input" ${own}><option value="">${view.prompt}</option>${wishes}</select>`;
}

function checkbox(view: CheckboxFieldView, focused: boolean): SafeHtml {
  const own = html`${control(view, focused)} ${attributes({ checked: view.checked })}`;
  return html`${hintAndError(view)}<div class="plenary-option plenary-option-check"><input type="checkbox" ${own}><label for="${view.id}">${labelWords(view)}</label></div>`;
}
