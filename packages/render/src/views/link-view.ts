/** A link with its words. */
export interface LinkView {
  readonly href: string;
  readonly label: string;
}

/** A hidden field of a form. */
export interface HiddenField {
  readonly name: string;
  readonly value: string;
}

/** Where a form is posted to, with what it carries unseen. */
export interface FormTarget {
  readonly action: string;
  readonly hidden: readonly HiddenField[];
}

/** A button that posts the form with a name and value. */
export interface ButtonView {
  readonly name: string;
  readonly value: string;
  readonly label: string;
}
