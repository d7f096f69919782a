/** A label with what belongs to it. */
export interface FormField {
  /** What it is. */
  readonly label: string;
  /** What was stated; `null` is a line to fill in by hand. */
  readonly value: string | null;
}

/** A piece of a paper. No text in it has a line break. */
export type FormBlock =
  | {
      readonly kind: "heading";
      /** 1 is the title, the first block; 2 is every other one. */
      readonly level: 1 | 2;
      readonly text: string;
    }
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "fields"; readonly fields: readonly FormField[] }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | {
      readonly kind: "checklist";
      readonly items: readonly {
        readonly text: string;
        /** Whether it is ticked. */
        readonly checked: boolean;
      }[];
    }
  | {
      readonly kind: "signatures";
      readonly parties: readonly {
        /** In which role they sign. */
        readonly role: string;
        /** Name, date and signature. */
        readonly fields: readonly FormField[];
      }[];
    };
